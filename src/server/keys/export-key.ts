import type { Key } from '../../domain/keys/key.schema.ts'
import type { Language } from '../../domain/words/words.ts'
import type { WrittenTable } from '../adapters/sheets/written-table.ts'
import { sentence } from '../http/sentence.ts'

/**
 * A key as a table: one row for each participant, and for each iteration its fixed share in percent beside how it takes
 * part; the weight stands over both.
 */
export function exportKey(key: Key, language: Language): { name: string; table: WrittenTable } {
  const word = (code: string, params?: Record<string, number>) =>
    sentence(language, `keyTable.${code}`, params)
  const columns = key.iterations.flatMap(({ weight }, i) => {
    const params = { number: i + 1, weight: weight / 10_000 }
    return [
      { header: word('way', params), kind: 'text' as const },
      { header: word('share', params), kind: 'number' as const, decimals: 2 },
    ]
  })
  const rows = key.participants.map(({ name, ean }, i) => [
    name,
    ean,
    ...key.iterations.flatMap(({ shares }) => {
      const share = shares[i]!
      return share === 'pro-rata' ? [word('proRata'), null] : [word('fixed'), share / 100]
    }),
  ])
  return {
    name: key.name,
    table: {
      sheet: key.name,
      columns: [
        { header: word('participant'), kind: 'text' },
        { header: word('ean'), kind: 'text' },
        ...columns,
      ],
      rows,
    },
  }
}
