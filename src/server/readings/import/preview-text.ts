import type { ImportDetail } from '../../../domain/readings/import/import.schema.ts'
import { type Language, localeOf } from '../../../domain/words/words.ts'
import { sentence } from '../../http/sentence.ts'

const shown = 50

/** An import as plain text, for a terminal: its files, each meter with what happens to it, and all that is to be said. */
export function previewText(detail: ImportDetail, language: Language): string {
  const { files, state, operation, summary, error, needsMapping } = detail
  const lines = files.map(({ name, rows, readAs }) =>
    [name, readAs && (readAs.name ?? sentence(language, `importProfile.${readAs.profile}`)), rows]
      .filter((part) => part !== null)
      .join(' · '),
  )
  lines.push(operation ? `${state} · ${operation.name}` : state)
  if (error) lines.push('', `${error.file ?? ''} ${error.message}`.trim())
  if (needsMapping) lines.push('', sentence(language, 'importError.layout-unknown'))
  if (summary) lines.push(...linesOf(summary, language))
  return lines.join('\n')
}

function* linesOf(summary: NonNullable<ImportDetail['summary']>, language: Language): Generator<string> {
  const say = (key: string) => sentence(language, `readingsReport.${key}`)
  const number = (value: number) => value.toLocaleString(localeOf[language])
  const days = ['daysNew', 'daysAdded', 'daysChanged', 'daysSame', 'daysPartial', 'daysInactive'] as const
  yield ''
  for (const { ean, verdict, kWhBefore, kWhAfter, ...meter } of summary.meters.slice(0, shown)) {
    const counts = days.filter((name) => meter[name] > 0).map((name) => `${say(name)} ${meter[name]}`)
    const sums = `${number(kWhBefore)} → ${number(kWhAfter)} kWh`
    yield [ean, sentence(language, `meterVerdict.${verdict}`), ...counts, sums].join(' · ')
  }
  if (summary.meters.length > shown) yield `… + ${summary.meters.length - shown}`
  for (const { ean, month, change } of summary.months.slice(0, shown))
    yield [ean, month, say(`month-${change}`)].join(' · ')
  for (const { message, file, sheet, row, column, value } of summary.errors.slice(0, shown))
    yield [say('error'), file, sheet, `${column ?? ''}${row ?? ''}`, value, message]
      .filter(Boolean)
      .join(' · ')
  for (const { message, ean, day, count } of summary.doubts.slice(0, shown))
    yield [say('doubt'), ean, day, `${count} ×`, message].join(' · ')
  for (const { message, value, count } of summary.notes)
    yield [say('note'), value, `${count} ×`, message].filter(Boolean).join(' · ')
  if (summary.changesNothing) yield `\n${say('changesNothing')}`
  if (summary.isOfStrangers) yield `\n${sentence(language, 'error.import-of-strangers')}`
}
