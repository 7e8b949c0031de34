import { type Cell, columnName, type Row, shownCell } from '../../tables/cell.ts'
import { type ColumnsOf, type MatchedColumns, matchColumns } from '../../tables/match-columns.ts'
import { decimalSignOf } from '../../tables/read-cell.ts'
import type { DecimalSign } from './cells/energy-cell.ts'
import type { BadCell, Note } from './findings.ts'
import type { ImportError } from './import.codes.ts'
import type { Layout } from './layout.ts'

/** The first rows of a sheet, whole: 30 are enough. */
export type SheetSample = { sheet: string; rows: readonly Row[] }

/** How a file can be read: `confidence` above 0, 1 when nothing is left to doubt; what was wrong with its headers. */
export type Recognition = {
  confidence: number
  layout: Layout
  errors: Omit<BadCell, 'file'>[]
  notes: Omit<Note, 'count'>[]
}

/** What a profile is: a function that finds out whether a file is laid out its way, and how. */
export type Profile = (sheets: readonly SheetSample[]) => Recognition | null

export const badHeader = (
  code: ImportError,
  sheet: string,
  row: number,
  column: number,
  cell: Cell | undefined,
): Omit<BadCell, 'file'> => ({
  sheet,
  row,
  column: columnName(column),
  value: shownCell(cell).slice(0, 60),
  code,
})

export type FoundHeader<F extends string> = { row: Row; columns: ColumnsOf<F> } & Pick<
  MatchedColumns<F>,
  'unmatched'
>

/** A row with more cells is none of a long table: it has a column per meter. */
const widest = 60

/** The first row that has a column for each of `required`, with the columns of all fields; null when there is none. */
export function findHeader<F extends string>(
  { rows }: SheetSample,
  synonyms: Record<F, readonly string[]>,
  required: readonly NoInfer<F>[],
): FoundHeader<F> | null {
  for (const row of rows) {
    if (row.cells.length > widest || row.cells.filter(isWord).length < required.length) continue
    const matched = matchColumns(row.cells, synonyms)
    if (required.every((field) => matched.columns[field] !== undefined)) return { row, ...matched }
  }
  return null
}

const isWord = (cell: Cell | undefined) => typeof cell === 'string' && /\p{L}/u.test(cell)

/** Text of a header cell, `''` when there is none. */
export const headerText = (cell: Cell | undefined): string =>
  typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : ''

/** The decimal sign that the texts of some columns use below a row, where it can be told. */
export function signOf({ rows }: SheetSample, below: number, columns: readonly number[]): DecimalSign | null {
  const texts = rows.flatMap(({ number, cells }) =>
    number > below ? columns.map((column) => cells[column]).filter((cell) => typeof cell === 'string') : [],
  )
  return decimalSignOf(texts)
}
