import { type Cell, type Row, shownCell } from '../../tables/cell.ts'
import type { ColumnsOf } from '../../tables/match-columns.ts'
import type { RowProblem } from '../../tables/planned-row.ts'
import { decimalSignOf, readCode, readDay, readDecimal, readText } from '../../tables/read-cell.ts'
import { readEan } from '../read-ean.ts'
import { codeFinder, type Dso, dsoFinder } from './code-labels.ts'
import {
  isCodeColumn,
  isDayColumn,
  isNumberColumn,
  type MeterColumn,
  meterColumns,
  type NumberColumn,
} from './columns.ts'

/** What a row says: only the cells that are filled and could be read. */
export type RowValues = Partial<
  Record<Exclude<MeterColumn, NumberColumn>, string> & Record<NumberColumn, number>
>

export type ReadRow = {
  number: number
  values: RowValues
  /** of cells that are filled and cannot be read */
  problems: RowProblem<MeterColumn>[]
}

type Problem = { value: null; code: string }
type Read = { value: string | number | null; code: null } | Problem
type Reader = (cell: Cell | undefined) => Read

/**
 * Makes the reader of the rows of one table. `columns` says where each column is; `rows` are looked through once, for
 * the decimal sign that each column of numbers uses. A row that says nothing at all is null.
 */
export function rowReader(
  columns: ColumnsOf<MeterColumn>,
  rows: readonly Row[],
  dsos: readonly Dso[],
): (row: Row) => ReadRow | null {
  const readers = meterColumns.flatMap((column) => {
    const at = columns[column]
    return at === undefined ? [] : [{ column, at, read: readerOf(column, at, rows, dsos) }]
  })
  return ({ number, cells }) => {
    const values: Record<string, string | number> = {}
    const problems: RowProblem<MeterColumn>[] = []
    for (const { column, at, read } of readers) {
      const { value, code } = read(cells[at])
      if (code !== null) problems.push({ field: column, code, value: shownCell(cells[at]).slice(0, 100) })
      else if (value !== null) values[column] = value
    }
    const says = problems.length > 0 || Object.keys(values).length > 0
    return says ? { number, values: values as RowValues, problems } : null
  }
}

function readerOf(column: MeterColumn, at: number, rows: readonly Row[], dsos: readonly Dso[]): Reader {
  if (column === 'ean') return readEan
  if (isDayColumn(column)) return readDay
  if (column === 'meterNumber' || column === 'postalCode') return (cell) => oneLine(readCode(cell))
  if (column === 'dso') return coded(dsoFinder(dsos))
  if (isCodeColumn(column)) return coded(codeFinder(column))
  if (isNumberColumn(column)) {
    const texts = rows.flatMap(({ cells }) => (typeof cells[at] === 'string' ? [cells[at]] : []))
    const sign = decimalSignOf(texts)
    return (cell) => thousandths(readDecimal(withoutUnit(cell), sign))
  }
  return column === 'description' ? (cell) => printable(readText(cell)) : (cell) => oneLine(readText(cell))
}

const coded =
  (find: (text: string) => string | null): Reader =>
  (cell) => {
    const read = readText(cell)
    if (read.value === null) return read
    const code = find(read.value)
    return code === null ? { value: null, code: 'code-unknown' } : { value: code, code: null }
  }

/** `9,2 kVA` is 9,2: the column says what it is in. */
const withoutUnit = (cell: Cell | undefined) =>
  typeof cell === 'string' ? cell.replace(/\s*(?:kVA|kW|A)\s*("?)\s*$/i, '$1') : cell

/** The database keeps thousandths: a number with more decimals would look different at the next import. */
const thousandths = (read: Read): Read =>
  typeof read.value === 'number' ? { value: Math.round(read.value * 1000) / 1000, code: null } : read

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g
const printable = (read: Read): Read => changed(read, (text) => text.replace(unprintable, ' ').trim())
const oneLine = (read: Read): Read => changed(printable(read), (text) => text.replace(/\s+/g, ' '))
const changed = (read: Read, change: (text: string) => string): Read =>
  typeof read.value === 'string' ? { value: change(read.value) || null, code: null } : read
