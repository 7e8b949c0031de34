import type { ImportRow } from '../../domain/tables/import.schema.ts'
import type { PlannedRow } from '../../domain/tables/planned-row.ts'
import type { TableKind } from '../../domain/tables/read-row.ts'
import { addDays } from '../../domain/time/local-day.ts'
import type { WrittenTable } from '../adapters/sheets/written-table.ts'
import { type ImportWords, shownDay } from './import-words.ts'

type Words<Row> = Omit<ImportWords, 'row'> & { row: (planned: Row) => ImportRow }

/** Every row of the file with its verdict, what changes and every reason, as a table of its own. */
export function importReport<Row extends PlannedRow<string>>(
  planned: readonly Row[],
  { name, about }: TableKind['words'],
  words: Words<Row>,
): WrittenTable {
  const title = (of: string) => words.say(`report.${of}`)
  const texts = [words.say(name), words.say(about), ...['verdict', 'changes', 'reasons', 'doubts'].map(title)]
  const columns = [
    { header: title('row'), kind: 'number' as const },
    ...texts.map((header) => ({ header, kind: 'text' as const })),
  ]
  function* rows() {
    for (const one of planned) {
      const row = words.row(one)
      yield [
        row.row,
        row.name,
        row.about,
        words.say(`verdict.${row.verdict}`),
        [...row.changes.map((change) => changeText(change, words)), ...row.notes].join('\n'),
        row.problems.map(({ label, message }) => reasonText(label, message, words)).join('\n'),
        row.doubts.join('\n'),
      ]
    }
  }
  return { sheet: title('verdict'), columns, rows: rows() }
}

const reasonText = (field: string | null, reason: string, { say }: Pick<ImportWords, 'say'>) =>
  field ? say('report.reason', { field, reason }) : reason

function changeText(
  { label: field, was, is, from, until }: ImportRow['changes'][number],
  { say }: Pick<ImportWords, 'say'>,
) {
  const value = was === null ? is : `${was} → ${is}`
  if (!from) return say('report.change', { field, value })
  if (!until) return say('report.changeFrom', { field, value, from: shownDay(from) })
  const last = shownDay(addDays(until, -1))
  return say('report.changeFromUntil', { field, value, from: shownDay(from), until: last })
}
