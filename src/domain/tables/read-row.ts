import { type Cell, type Row, shownCell } from './cell.ts'
import type { ColumnsOf } from './match-columns.ts'
import type { RowProblem } from './planned-row.ts'
import { decimalSignOf, readCode, readDecimal, readText } from './read-cell.ts'

/** What a row says: only the cells that are filled and could be read. */
export type ReadRow<F extends string, Values = Partial<Record<F, string | number>>> = {
  number: number
  values: Values
  /** of cells that are filled and cannot be read */
  problems: RowProblem<F>[]
}

type Read = { value: string | number | null; code: null } | { value: null; code: string }
export type Reader = (cell: Cell | undefined) => Read

/** What an import must know of a kind of table, of meters or of members. */
export type TableKind<F extends string = string> = {
  /** its columns in order: of the template, of what an import reads and of what the export of the list writes */
  columns: readonly F[]
  /** columns that a list has besides, recognised so that they are taken for nothing else, and never imported */
  aside: readonly string[]
  /** the titles under which each of these is found */
  names: Record<string, string[]>
  /** a new thing cannot do without these */
  needed: readonly F[]
  /** the column that must be named before any row can be read; null: all is there */
  missing: (places: Partial<Record<string, number>>) => F | null
  /** keys of domain/words: the lists of the titles and of what the template says, and the titles of what a row is about */
  words: { column: string; template: string; name: string; about: string }
  /** key of the explanation of a column */
  help: (column: F) => string
  /** what a cell of this column can say, when that is a list: the code with its word, or with a name of its own */
  choices: (column: F) => { code: string; word?: string; name?: string }[]
  kindOf: (column: F) => 'day' | 'number' | 'text'
  /** how a cell of this column, at this place, is read; `rows` are those of the table */
  readerOf: (column: F, at: number, rows: readonly Row[]) => Reader
}

/** Makes the reader of the rows of one table. `places` says where each column is. A row that says nothing at all is null. */
export function rowReader<F extends string, Values = ReadRow<F>['values']>(
  { columns, readerOf }: Pick<TableKind<F>, 'columns' | 'readerOf'>,
  places: ColumnsOf<F>,
  rows: readonly Row[],
): (row: Row) => ReadRow<F, Values> | null {
  const readers = columns.flatMap((column) => {
    const at = places[column]
    return at === undefined ? [] : [{ column, at, read: readerOf(column, at, rows) }]
  })
  return ({ number, cells }) => {
    const values: Record<string, string | number> = {}
    const problems: RowProblem<F>[] = []
    for (const { column, at, read } of readers) {
      const { value, code } = read(cells[at])
      if (code !== null) problems.push({ field: column, code, value: shownCell(cells[at]).slice(0, 100) })
      else if (value !== null) values[column] = value
    }
    const says = problems.length > 0 || Object.keys(values).length > 0
    return says ? { number, values: values as Values, problems } : null
  }
}

/** A code of a list, by one of the texts that stand for it. */
export const coded =
  (find: (text: string) => string | null): Reader =>
  (cell) => {
    const read = readText(cell)
    if (read.value === null) return read
    const code = find(read.value)
    return code === null ? { value: null, code: 'code-unknown' } : { value: code, code: null }
  }

/** A number of this column; the database keeps thousandths, and one with more decimals would look different at the next import. */
export function numberReader(at: number, rows: readonly Row[]): Reader {
  const sign = decimalSignOf(rows.flatMap(({ cells }) => (typeof cells[at] === 'string' ? [cells[at]] : [])))
  return (cell) => {
    const read = readDecimal(withoutUnit(cell), sign)
    return read.value === null ? read : { value: Math.round(read.value * 1000) / 1000, code: null }
  }
}

/** `9,2 kVA` is 9,2: the column says what it is in. */
const withoutUnit = (cell: Cell | undefined) =>
  typeof cell === 'string' ? cell.replace(/\s*(?:kVA|kW|A)\s*("?)\s*$/i, '$1') : cell

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g
const changed = (read: Read, change: (text: string) => string): Read =>
  typeof read.value === 'string' ? { value: change(read.value) || null, code: null } : read
const printable = (read: Read): Read => changed(read, (text) => text.replace(unprintable, ' ').trim())
const onOneLine = (read: Read): Read => changed(printable(read), (text) => text.replace(/\s+/g, ' '))

/** Text of several lines, on one line, and digits that a spreadsheet may have taken for a number. */
export const manyLines: Reader = (cell) => printable(readText(cell))
export const oneLine: Reader = (cell) => onOneLine(readText(cell))
export const digits: Reader = (cell) => onOneLine(readCode(cell))
