import { codeFinder } from '../../tables/known-codes.ts'
import { readDay } from '../../tables/read-cell.ts'
import type { ReadRow as RowOf, TableKind } from '../../tables/read-row.ts'
import { coded, digits, manyLines, numberReader, oneLine } from '../../tables/read-row.ts'
import { readEan } from '../read-ean.ts'
import { labelsOf } from './code-labels.ts'
import {
  codesOf,
  codeWord,
  columnNames,
  followingColumns,
  isCodeColumn,
  isDayColumn,
  isNumberColumn,
  type MeterColumn,
  meterColumns,
  type NumberColumn,
  neededForNew,
} from './columns.ts'

export type Dso = { code: string; name: string }

/** What a row of a table of meters says. */
export type RowValues = Partial<
  Record<Exclude<MeterColumn, NumberColumn>, string> & Record<NumberColumn, number>
>
export type ReadRow = RowOf<MeterColumn, RowValues>

/** A table of meters; the DSOs are data and come from the database. */
export const metersTable = (dsos: readonly Dso[]): TableKind<MeterColumn> => ({
  columns: meterColumns,
  aside: followingColumns,
  names: columnNames,
  needed: neededForNew,
  missing: ({ ean }) => (ean === undefined ? 'ean' : null),
  words: {
    column: 'column',
    template: 'template',
    name: 'column.ean',
    about: 'report.about',
  },
  help: (column) => `columnHelp.${column}`,
  choices: (column) => {
    if (column === 'dso') return [...dsos]
    if (!isCodeColumn(column)) return []
    return codesOf[column].map((code) => ({ code, word: codeWord(column, code) }))
  },
  kindOf: (column) => (isDayColumn(column) ? 'day' : isNumberColumn(column) ? 'number' : 'text'),
  readerOf(column, at, rows) {
    if (column === 'ean') return readEan
    if (isDayColumn(column)) return readDay
    if (column === 'meterNumber' || column === 'postalCode') return digits
    if (column === 'dso') return coded(codeFinder(dsos.map(({ code, name }) => [code, [code, name]])))
    if (isCodeColumn(column)) return coded(codeFinder(labelsOf(column)))
    if (isNumberColumn(column)) return numberReader(at, rows)
    return column === 'description' ? manyLines : oneLine
  },
})
