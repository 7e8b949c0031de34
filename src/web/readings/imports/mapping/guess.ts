import { cleanEan, isEan } from '../../../../domain/meters/ean.ts'
import { energyUnitIn } from '../../../../domain/readings/import/cells/energy-cell.ts'
import { flowIn, flowOf, statusOf } from '../../../../domain/readings/import/cells/flows.ts'
import { StampReader } from '../../../../domain/readings/import/cells/stamp.ts'
import { readDecimal } from '../../../../domain/tables/read-cell.ts'
import type { Draft, Sample, Value } from './draft.ts'

/** The server takes no more in a table of one meter per row. */
const mostValues = 20

/**
 * What a layout probably is, by what stands in its first rows, so that there is little left to say. `name` is that of the
 * file. Whoever looks at it can change everything.
 */
export function guess(sheets: readonly Sample[], sheet: number, name: string): Draft {
  const { rows } = sheets[sheet]!
  const reader = new StampReader()
  const isStamp = (cell: string) => typeof reader.read(cell) === 'object'
  const first = rows.findIndex(({ cells }) => cells.some(isStamp))
  const header = rows[Math.max(0, first - 1)]
  const headerRow = first === 0 ? 0 : (header?.number ?? 0)
  const data = first < 0 ? rows.slice(1) : rows.slice(first)
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const taken = new Set<number>()

  /** The first free column of which every cell that holds something is such a one. */
  function columnOf(isSuch: (cell: string) => boolean): number | null {
    for (let column = 0; column < width; column++) {
      if (taken.has(column) || !isAll(column, isSuch)) continue
      taken.add(column)
      return column
    }
    return null
  }
  function isAll(column: number, isSuch: (cell: string) => boolean) {
    const cells = data.map((row) => row.cells[column]?.trim() ?? '').filter((cell) => cell !== '')
    return cells.length > 0 && cells.every(isSuch)
  }
  const day = columnOf(isStamp)
  const time = columnOf((cell) => /^\d{1,2}[:hH]\d{2}(:\d{2})?$/.test(cell))
  const ean = columnOf((cell) => isEan(cleanEan(cell)))
  const flow = columnOf((cell) => flowOf(cell) !== null)
  const quality = columnOf((cell) => statusOf(cell) !== null)
  const isInHeaders =
    ean === null && rows.slice(0, Math.max(first, 0)).some(({ cells }) => cells.some(holdsEan))
  const values = Array.from({ length: width }, (_, column) => column)
    .filter((column) => !taken.has(column) && isAll(column, isNumber))
    .map((column): Value => {
      const text = headerRow > 0 ? (header?.cells[column] ?? '') : ''
      const { direction, measure } = flowIn(text)
      return { column, measure: measure ?? 'gross', direction, unit: energyUnitIn(text) ?? 'kWh' }
    })
  const none: Value = { column: null, measure: 'gross', direction: null, unit: 'kWh' }
  const some = values.length > 0 ? values : [none]
  return {
    name: name.replace(/\.\w{1,5}$/, '').slice(0, 100),
    sheet,
    shape: ean === null ? 'wide' : 'long',
    headerRow,
    ...{ day, time, marks: 'start', clock: 'belgian' },
    ...{ ean, flow, quality },
    values: some.slice(0, mostValues),
    isInHeaders,
    headers: { direction: null, measure: 'gross', unit: null },
    columns: some.map((value) => ({ ...value, ean: '' })),
  }
}

const holdsEan = (cell: string) => /(?<!\d)\d{18}(?!\d)/.test(cleanEan(cell))

const isNumber = (cell: string) => {
  const { value, code } = readDecimal(cell, null)
  return !code && value !== null
}
