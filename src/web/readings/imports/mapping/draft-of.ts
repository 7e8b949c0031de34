import type { GivenMapping } from '../../../../domain/readings/import/import.schema.ts'
import type { ColumnRef } from '../../../../domain/readings/import/mapping.schema.ts'
import { columnName } from '../../../../domain/tables/cell.ts'
import { fold } from '../../../../domain/words/fold.ts'
import type { Draft, Sample } from './draft.ts'
import { guess } from './guess.ts'

/** What was said of a layout, to be changed: of a file with these first rows. Columns that it has no more are to be chosen anew. */
export function draftOf({ name, mapping }: GivenMapping, sheets: readonly Sample[]): Draft {
  const sheet = Math.max(
    0,
    sheets.findIndex((one) => one.sheet === mapping.sheet),
  )
  const { headerRow, stamp, shape } = mapping
  const column = (ref: ColumnRef | null) => (ref === null ? null : columnAt(sheets[sheet]!, headerRow, ref))
  const start = guess(sheets, sheet, name)
  const common = {
    ...{ ...start, name, shape, headerRow, marks: stamp.marks, clock: stamp.clock },
    ...{ day: column(stamp.column), time: column(stamp.time) },
  }
  if (mapping.shape === 'long') {
    const { ean, flow, quality } = mapping
    const values = mapping.values.map((value) => ({ ...value, column: column(value.column) }))
    return { ...common, ean: column(ean), flow: column(flow), quality: column(quality), values }
  }
  const columns = mapping.columns.map((value) => ({ ...value, column: column(value.column) }))
  return {
    ...common,
    isInHeaders: mapping.eanColumns !== null,
    headers: mapping.eanColumns ?? start.headers,
    columns: columns.length > 0 ? columns : start.columns,
  }
}

/** By its header, else by its letters; null when the file has not so many columns. */
function columnAt({ rows }: Sample, headerRow: number, { header, letters }: ColumnRef): number | null {
  const names = rows.find(({ number }) => number === headerRow)?.cells ?? []
  const named = header === null ? -1 : names.findIndex((name) => fold(name.trim()) === fold(header))
  if (named >= 0) return named
  if (header !== null) return null
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const lettered = Array.from({ length: width }, (_, i) => columnName(i)).indexOf(letters)
  return lettered >= 0 ? lettered : null
}
