import { type Cell, columnName, type Row } from '../../../tables/cell.ts'
import { eanIn } from '../cells/ean-cell.ts'
import { type EnergyUnit, energyUnitIn, unitIn } from '../cells/energy-cell.ts'
import { flowIn, isTotal } from '../cells/flows.ts'
import { StampReader } from '../cells/stamp.ts'
import type { ImportError } from '../import.codes.ts'
import type { StampColumns, WideColumn } from '../layout.ts'
import type { Direction, Measure } from '../measures.ts'
import { badHeader, headerText, type Recognition, type SheetSample, signOf } from '../sample.ts'
import { stampColumns } from './stamp-columns.ts'

/** What the rows above the data of a wide sheet say: a column per meter and direction, whose measure they may leave open. */
export type WideHeader = {
  firstRow: number
  stamp: StampColumns
  columns: (Omit<WideColumn, 'measure'> & { measure: Measure | null })[]
} & Pick<Recognition, 'errors' | 'notes'>

/**
 * Finds the row of EANs, and in the rows around it the direction (`A+`, `Injection`), unit and measure of each column,
 * wherever they stand; a label that is merged over several columns counts for all of them. Null when no row holds EANs
 * beside a column of labels of time. `otherwise` is the direction of columns that tell none.
 */
export function wideHeaderOf(sheet: SheetSample, otherwise: Direction | null = null): WideHeader | null {
  const { rows } = sheet
  const counts = rows.map(
    ({ cells }) => cells.filter((cell, i) => i > 0 && eanOfHeader(cell) !== null).length,
  )
  const most = Math.max(0, ...counts)
  if (most === 0) return null
  const eanIndex = counts.indexOf(most)
  const eanRow = rows[eanIndex]!
  const firstEan = eanRow.cells.findIndex((cell, i) => i > 0 && eanOfHeader(cell) !== null)
  const reader = new StampReader()
  if (eanRow.cells.slice(0, firstEan).some((cell) => typeof reader.read(cell) === 'object')) return null // a long table
  const stamps = stampsOf(sheet, eanIndex, firstEan)
  const firstIndex = stamps?.index ?? eanIndex + 1
  const header = rows.slice(0, firstIndex)
  const stampHeader = header.map(({ cells }) => headerText(cells[stamps?.column ?? 0])).join(' ')
  const found: WideHeader = {
    firstRow: rows[firstIndex]?.number ?? eanRow.number + 1,
    stamp: stampColumns(stamps?.column ?? 0, stampHeader, { time: stamps?.time ?? null }),
    columns: [],
    errors: [],
    notes: [],
  }
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  const left = header.flatMap(({ cells }) => cells.slice(0, firstEan).map(headerText)).join(' ')
  const labelsOf = labelsIn(header, eanIndex, firstEan)
  for (let column = firstEan; column < width; column++)
    addColumn(found, sheet, header[eanIndex]!, column, {
      labels: labelsOf(column),
      unit: energyUnitIn(left),
      direction: otherwise,
      filled: holdsValues(sheet, firstIndex, column),
    })
  return found.columns.length + found.errors.length > 0 ? found : null
}

/** What is known of a column beside its EAN: its labels, the unit and direction of columns whose labels tell none. */
type ColumnFacts = {
  labels: string[]
  unit: EnergyUnit | null
  direction: Direction | null
  filled: boolean
}

function addColumn(
  found: WideHeader,
  sheet: SheetSample,
  { number, cells }: Row,
  column: number,
  { labels, unit: usual, direction: otherwise, filled }: ColumnFacts,
) {
  const said = labels.filter((label) => label !== '')
  const total = said.find(isTotal)
  if (total !== undefined) {
    found.notes.push({ code: 'total-ignored', value: total })
    return
  }
  const bad = (code: ImportError) =>
    found.errors.push(badHeader(code, sheet.sheet, number, column, cells[column]))
  const ean = eanOfHeader(cells[column])
  if (ean === null || ean === 'lost') {
    if (ean === 'lost') bad('ean-lost-digits')
    else if (/\d{6}/.test(headerText(cells[column]))) bad('ean-not-18-digits')
    else if (filled)
      found.notes.push({
        code: 'column-without-ean',
        value: headerText(cells[column]) || said[0] || columnName(column),
      })
    return
  }
  const unit = unitIn(said.join(' ')) ?? usual ?? 'kWh'
  const directions = new Set(said.map((label) => flowIn(label).direction).filter((one) => one !== null))
  const direction = [...directions][0] ?? otherwise
  const measure = flowIn(said.join(' ')).measure
  if (unit === 'other') bad('unit-not-energy')
  else if (directions.size > 1) bad('direction-contradicts')
  else if (direction === null) bad('direction-unknown')
  else if (
    found.columns.some((one) => one.ean === ean && one.direction === direction && one.measure === measure)
  )
    bad('column-twice')
  else {
    const decimalSign = signOf(sheet, found.firstRow - 1, [column])
    found.columns.push({ column, ean, direction, measure, unit, decimalSign })
  }
}

/**
 * The labels over and under the EAN of a column. A row of which most cells are empty is taken for one of merged cells: its
 * labels count for the columns to their right, but for those of totals.
 */
function labelsIn(header: SheetSample['rows'], eanIndex: number, firstEan: number) {
  const width = Math.max(...header.map(({ cells }) => cells.length))
  const rows = header.map(({ cells }, i) => {
    const labels = Array.from({ length: width }, (_, column) => headerText(cells[column]))
    const own = labels.slice(firstEan).filter((label) => label !== '').length
    if (i === eanIndex || own * 2 > width - firstEan) return labels
    let merged = ''
    return labels.map((label, column) => {
      if (column < firstEan) return label
      if (label !== '') merged = isTotal(label) ? '' : label
      return label || merged
    })
  })
  return (column: number) => rows.map((labels) => labels[column] ?? '')
}

/** The EAN in a header, alone or beside words (`541… A+`); `lost` when a spreadsheet made a number of it. */
function eanOfHeader(cell: Cell | undefined): string | 'lost' | null {
  const { ean, code } = eanIn(cell)
  if (ean) return ean
  if (code === 'ean-lost-digits') return 'lost'
  const digits = headerText(cell).replace(/(?<=\d)[\s.\u00a0](?=\d)/g, '')
  return /(?<!\d)\d{18}(?!\d)/.exec(digits)?.[0] ?? null
}

/** The first row below the EANs that has a label of time left of them, and its columns. */
function stampsOf({ rows }: SheetSample, eanIndex: number, firstEan: number) {
  const reader = new StampReader()
  for (let index = eanIndex + 1; index < rows.length; index++) {
    const { cells } = rows[index]!
    for (let column = 0; column < firstEan; column++) {
      const time = column + 1 < firstEan && isClock(cells[column + 1]) ? column + 1 : null
      const read = reader.read(cells[column], time === null ? undefined : (cells[time] ?? null))
      if (typeof read !== 'object' && read !== 'time-two-digit-year') continue
      return { index, column, time }
    }
  }
  return null
}

const isClock = (cell: Cell | undefined) =>
  typeof cell === 'string'
    ? /^\s*\d{1,2}[:hH]\d{2}(:\d{2})?\s*$/.test(cell)
    : typeof cell === 'object' && cell !== null && cell.serial < 1

const holdsValues = ({ rows }: SheetSample, from: number, column: number) =>
  rows.slice(from).some(({ cells }) => cells[column] !== null && cells[column] !== undefined)
