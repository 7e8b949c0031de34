import type { Readable } from 'node:stream'
import type { Dso } from '../../../domain/meters/import/code-labels.ts'
import type { ImportRow } from '../../../domain/tables/import.schema.ts'
import { addDays } from '../../../domain/time/local-day.ts'
import type { Language } from '../../../domain/words/words.ts'
import { writeCsv } from '../../adapters/sheets/write-csv.ts'
import { writeXlsx } from '../../adapters/sheets/write-xlsx.ts'
import { type ImportWords, importWords, shownDay } from './import-words.ts'
import type { ImportPlan } from './plan-import.ts'
import type { MetersFile } from './read-meters-file.ts'

/** Every row of the file with its verdict, what changes and every reason, as a file of its own. */
export function importReport(
  format: 'csv' | 'xlsx',
  file: MetersFile,
  plan: ImportPlan,
  dsos: readonly Dso[],
  language: Language,
): Readable {
  const words = importWords(language, dsos, file)
  const title = (name: string) => words.say(`report.${name}`)
  const columns = [
    { header: title('row'), kind: 'number' as const },
    { header: words.labelOf('ean'), kind: 'text' as const },
    ...['about', 'verdict', 'changes', 'reasons', 'doubts'].map((name) => ({
      header: title(name),
      kind: 'text' as const,
    })),
  ]
  function* rows() {
    for (const planned of plan.rows) {
      const row = words.row(planned)
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
  const table = { sheet: title('verdict'), columns, rows: rows() }
  return format === 'csv' ? writeCsv(table, language) : writeXlsx(table)
}

const reasonText = (field: string | null, reason: string, { say }: ImportWords) =>
  field ? say('report.reason', { field, reason }) : reason

function changeText(
  { label: field, was, is, from, until }: ImportRow['changes'][number],
  { say }: ImportWords,
) {
  const value = was === null ? is : `${was} → ${is}`
  if (!from) return say('report.change', { field, value })
  if (!until) return say('report.changeFrom', { field, value, from: shownDay(from) })
  const last = shownDay(addDays(until, -1))
  return say('report.changeFromUntil', { field, value, from: shownDay(from), until: last })
}
