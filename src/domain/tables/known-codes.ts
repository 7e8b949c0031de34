import { fold } from '../words/fold.ts'

/** Case, accents, spaces and punctuation aside. */
export const keyOf = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '')

/** Finds the code that a text stands for, or null; `known` has each code with its texts. */
export function codeFinder(
  known: Iterable<readonly [code: string, texts: readonly string[]]>,
): (text: string) => string | null {
  const codes = new Map([...known].flatMap(([code, texts]) => texts.map((text) => [keyOf(text), code])))
  return (text) => codes.get(keyOf(text)) ?? null
}
