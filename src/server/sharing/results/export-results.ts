import type { Results } from '../../../domain/sharing/results.schema.ts'
import type { Language } from '../../../domain/words/words.ts'
import type { WrittenRow, WrittenTable } from '../../adapters/sheets/written-table.ts'
import { sentence } from '../../http/sentence.ts'

/** Results as a table: a row for each meter, direction and day, kWh exact to the mWh, and where its figure is from. */
export function resultsTable(results: Results, language: Language): WrittenTable {
  const word = (code: string) => sentence(language, `resultsTable.${code}`)
  const number = (code: string) => ({ header: word(code), kind: 'number' as const })
  return {
    sheet: word('sheet'),
    columns: [
      { header: word('day'), kind: 'day' },
      { header: word('ean'), kind: 'text' },
      { header: word('holder'), kind: 'text' },
      { header: word('direction'), kind: 'text' },
      ...['gross', 'shared', 'residual'].map(number),
      { header: word('source'), kind: 'text' },
    ],
    rows: rowsOf(results, word),
  }
}

const sources: Record<string, string> = { d: 'dso', c: 'computed', n: 'unknown' }

function* rowsOf(
  { days, participants, producers }: Results,
  word: (code: string) => string,
): Generator<WrittenRow> {
  const lines = [
    ...participants.map((line) => ({ ...line, direction: word('offtake'), gross: line.perDay.offtake })),
    ...producers.map((line) => ({ ...line, direction: word('injection'), gross: line.perDay.injection })),
  ]
  for (const { ean, holder, direction, gross, perDay, sources: letters } of lines)
    for (const [at, day] of days.day.entries()) {
      if (letters[at] === '-') continue
      const [all, shared] = [gross[at]!, perDay.shared[at]!]
      const residual = all === null || shared === null ? null : Math.round((all - shared) * 1e6) / 1e6
      yield [day, ean, holder?.name ?? null, direction, all, shared, residual, word(sources[letters[at]!]!)]
    }
}
