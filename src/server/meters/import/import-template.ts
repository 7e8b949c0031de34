import type { Readable } from 'node:stream'
import type { Dso } from '../../../domain/meters/import/code-labels.ts'
import {
  isDayColumn,
  isNumberColumn,
  meterColumns,
  neededForNew,
} from '../../../domain/meters/import/columns.ts'
import type { Language } from '../../../domain/words/words.ts'
import { writeCsv } from '../../adapters/sheets/write-csv.ts'
import { writeXlsx } from '../../adapters/sheets/write-xlsx.ts'
import type { WrittenColumn, WrittenTable } from '../../adapters/sheets/written-table.ts'
import { importWords } from './import-words.ts'

/**
 * An empty table to be filled in: the titles in the user's language and, in a workbook, a second sheet that explains each
 * column with the values it takes. What is neither a day nor an amount is text, so that a spreadsheet keeps the digits of an EAN and
 * makes no date of a house number.
 */
export function importTemplate(format: 'csv' | 'xlsx', dsos: readonly Dso[], language: Language): Readable {
  const { say, labelOf, valuesOf } = importWords(language, dsos, { columns: [], places: {} })
  const table: WrittenTable = {
    sheet: say('template.rows'),
    columns: meterColumns.map(
      (field): WrittenColumn => ({
        header: labelOf(field),
        kind: isDayColumn(field) ? 'day' : isNumberColumn(field) ? 'number' : 'text',
      }),
    ),
    rows: [],
  }
  if (format === 'csv') return writeCsv(table, language)
  const explained: WrittenTable = {
    sheet: say('template.guide'),
    columns: ['column', 'isNeeded', 'explanation', 'values'].map((name) => ({
      header: say(`template.${name}`),
      kind: 'text',
    })),
    rows: meterColumns.map((field) => [
      labelOf(field),
      say(neededForNew.includes(field) ? 'template.yes' : 'template.no'),
      say(`columnHelp.${field}`),
      valuesOf(field).join(' · '),
    ]),
  }
  return writeXlsx(table, explained)
}
