import { fold } from '../../words/fold.ts'
import { serverWords } from '../../words/server-words.ts'
import alsoCoded from './also-coded.json' with { type: 'json' }
import { type CodeColumn, codesOf, codeWord } from './columns.ts'

export type Dso = { code: string; name: string }

const words = Object.values(serverWords)

/** Case, accents, spaces and punctuation aside. */
const keyOf = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '')

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

const known = new Map(
  (Object.keys(codesOf) as CodeColumn[]).map((column) => [
    column,
    new Map([...labelsOf(column)].flatMap(([code, keys]) => keys.map((key) => [key, code]))),
  ]),
)

/** The code behind what a cell says, or null. */
export const codeFinder =
  (column: CodeColumn) =>
  (text: string): string | null =>
    known.get(column)!.get(keyOf(text)) ?? null

export function dsoFinder(dsos: readonly Dso[]): (text: string) => string | null {
  const known = new Map(dsos.flatMap(({ code, name }) => [code, name].map((text) => [keyOf(text), code])))
  return (text) => known.get(keyOf(text)) ?? null
}
