import type { TableKind } from '../../domain/tables/read-row.ts'
import type { Language } from '../../domain/words/words.ts'
import type { WrittenTable } from '../adapters/sheets/written-table.ts'
import { columnWords } from './import-words.ts'

/**
 * An empty table to be filled in: the titles in the user's language, and a second one that explains each column with the
 * values it takes. What is neither a day nor an amount is text, so that a spreadsheet keeps the digits of an EAN and makes
 * no date of a house number.
 */
export function importTemplate(table: TableKind, language: Language): [WrittenTable, WrittenTable] {
  const { say, labelOf, helpOf, valuesOf } = columnWords(language, table)
  const its = (name: string) => say(`${table.words.template}.${name}`)
  return [
    {
      sheet: its('rows'),
      columns: table.columns.map((field) => ({ header: labelOf(field), kind: table.kindOf(field) })),
      rows: [],
    },
    {
      sheet: say('template.guide'),
      columns: [
        say('template.column'),
        its('isNeeded'),
        say('template.explanation'),
        say('template.values'),
      ].map((header) => ({ header, kind: 'text' })),
      rows: table.columns.map((field) => [
        labelOf(field),
        say(table.needed.includes(field) ? 'template.yes' : 'template.no'),
        helpOf(field),
        valuesOf(field).join(' · '),
      ]),
    },
  ]
}
