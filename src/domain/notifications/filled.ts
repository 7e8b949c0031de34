import { type Language, localeOf } from '../words/words.ts'

type Gaps = Record<string, 'text' | 'day' | 'month' | 'number' | 'choice'>
/** As it is kept: days and months (their first day) as local days. */
export type Filled = Record<string, string | number>

const longest = 200

/**
 * What the gaps of a sentence are filled with, as somebody reads it in this language. Text that somebody else wrote becomes
 * one line of visible characters, so that it cannot look like more than a name.
 */
export function filledFor(language: Language, gaps: Gaps, filled: Filled): Filled {
  const told = Object.entries(gaps).map(([name, gap]) => [name, fill(language, gap, filled[name] ?? '')])
  return Object.fromEntries(told)
}

function fill(language: Language, gap: Gaps[string], value: string | number): string | number {
  if (gap === 'number' || gap === 'choice') return value
  if (gap === 'text') return oneLine(String(value))
  const style =
    gap === 'day' ? ({ dateStyle: 'long' } as const) : ({ month: 'long', year: 'numeric' } as const)
  return new Intl.DateTimeFormat(localeOf[language], { ...style, timeZone: 'UTC' }).format(
    new Date(`${value}T00:00:00Z`),
  )
}

/** Line ends, other control characters and those that turn or hide text are blanks; at most 200 characters. */
export const oneLine = (text: string): string => {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line
}
