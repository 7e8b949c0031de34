import { keyOf } from '../../tables/known-codes.ts'
import { serverWords } from '../../words/server-words.ts'
import alsoCoded from './also-coded.json' with { type: 'json' }
import { type CodeColumn, codesOf, codeWord } from './columns.ts'

const words = Object.values(serverWords)

/** The keys under which each code of a column is known: the code, its label in the four languages, and what people write. */
export function labelsOf(column: CodeColumn): Map<string, string[]> {
  const also: Record<string, string[]> = alsoCoded[column]
  return new Map(
    codesOf[column].map((code) => {
      const [list, name] = codeWord(column, code).split('.') as [string, string]
      const labels = words.map((word) => word[list]![name]!)
      return [code, [...new Set([code, ...labels, ...also[code]!].map(keyOf))]]
    }),
  )
}
