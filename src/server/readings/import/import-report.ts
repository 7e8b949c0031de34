import type { ImportDetail } from '../../../domain/readings/import/import.schema.ts'
import type { Language } from '../../../domain/words/words.ts'
import type { WrittenRow, WrittenTable } from '../../adapters/sheets/written-table.ts'
import type { Work } from '../../db/in-community.ts'
import { sentence } from '../../http/sentence.ts'
import { getImport } from './get-import.ts'

const columns = [
  ...(['kind', 'message', 'ean', 'direction', 'day', 'count', 'file', 'sheet', 'row', 'column'] as const),
  ...(['value', 'daysNew', 'daysAdded', 'daysChanged', 'daysSame', 'daysPartial'] as const),
  ...(['daysInactive', 'kWhBefore', 'kWhAfter'] as const),
]
type Line = Partial<Record<(typeof columns)[number], string | number | null>>
const numbers: readonly string[] = ['count', 'row', ...columns.filter((name) => /^(days|kWh)/.test(name))]

/** Everything there is to say about an import, one line for each meter, bad cell, doubt, month and note. */
export async function importReport(
  work: Work,
  id: string,
  language: Language,
): Promise<{ name: string; table: WrittenTable }> {
  const detail = await getImport(work, id, language)
  const say = (key: string) => sentence(language, `readingsReport.${key}`)
  const [file] = detail.files
  function* rows(): Generator<WrittenRow> {
    for (const line of linesOf(detail, language)) yield columns.map((name) => line[name] ?? null)
  }
  return {
    name: `${say('name')} ${file!.name.replace(/\.\w{1,5}$/, '')}`,
    table: {
      sheet: say('name'),
      columns: columns.map((name) => ({
        header: say(name),
        kind: name === 'day' ? 'day' : numbers.includes(name) ? 'number' : 'text',
      })),
      rows: rows(),
    },
  }
}

function* linesOf({ summary, error }: ImportDetail, language: Language): Generator<Line> {
  const say = (key: string) => sentence(language, `readingsReport.${key}`)
  if (error) yield { kind: say('failed'), message: error.message, file: error.file }
  if (!summary) return
  for (const { verdict, meterId: _, ...meter } of summary.meters)
    yield { kind: say('meter'), message: sentence(language, `meterVerdict.${verdict}`), ...meter }
  for (const { message, ...bad } of summary.errors) yield { kind: say('error'), message, ...placeOf(bad) }
  for (const { message, ean, direction, day, count } of summary.doubts)
    yield { kind: say('doubt'), message, ean, direction: say(direction), day, count }
  for (const { ean, month, change } of summary.months)
    yield { kind: say('month'), message: say(`month-${change}`), ean, day: `${month}-01` }
  for (const { message, value, count } of summary.notes) yield { kind: say('note'), message, value, count }
}

const placeOf = ({
  file,
  sheet,
  row,
  column,
  value,
}:
  | NonNullable<ImportDetail['summary']>['errors'][number]
  | Omit<NonNullable<ImportDetail['summary']>['errors'][number], 'message'>) => ({
  file,
  sheet,
  row,
  column,
  value,
})
