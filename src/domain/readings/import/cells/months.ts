import { isLocalDay } from '../../../time/is-local-day.ts'
import type { LocalDay } from '../../../time/local-day.ts'
import { fold } from '../../../words/fold.ts'

/** Names of months in our languages as DSOs write them, each as its first letters; a longer name begins with them. */
const names = [
  ['jan', 'janv'],
  ['fev', 'feb', 'fevr'],
  ['mars', 'mar', 'maa', 'mrt', 'marz'],
  ['avr', 'apr', 'avril'],
  ['mai', 'may', 'mei'],
  ['juin', 'jun'],
  ['juil', 'jul'],
  ['aout', 'aou', 'aug'],
  ['sep', 'sept'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez'],
]

const monthNamed = (word: string) => {
  const month = names.findIndex((list) => list.some((name) => word.startsWith(name)))
  return month < 0 ? null : month + 1
}

const monthText = (year: number, month: number) =>
  month >= 1 && month <= 12 && year >= 2000 && year <= 2100
    ? `${year}-${String(month).padStart(2, '0')}`
    : null

/** The month, `2026-03`, that a text speaks of: `2026-03`, `03/2026`, `mars 2026`, `APR2025`; null for none. */
export function monthIn(text: string): string | null {
  const words = fold(text)
  const isoMonth = /(?<!\d)(20\d{2})[-/_. ]?(0[1-9]|1[0-2])(?!\d)/.exec(words)
  if (isoMonth) return monthText(Number(isoMonth[1]), Number(isoMonth[2]))
  const numbers = /(?<![\d/])(0?[1-9]|1[0-2])[-/_. ](20\d{2})(?!\d)/.exec(words)
  if (numbers) return monthText(Number(numbers[2]), Number(numbers[1]))
  for (const named of words.matchAll(/([a-z]{3,9})\.?[-/_ ']*(20\d{2}|\d{2})(?!\d)/g)) {
    const month = monthNamed(named[1]!)
    if (month) return monthText(Number(named[2]!.padStart(4, '20')), month)
  }
  return null
}

/** A day that may name its month, `1-avr-25`: with a named month nothing is ambiguous, so the year may have two digits. Null for none. */
export function namedDay(text: string): LocalDay | null {
  const found = /^(\d{1,2})[-/. ]([a-z]{3,9})\.?[-/. ](\d{2}|\d{4})$/.exec(fold(text))
  const month = found && monthNamed(found[2]!)
  if (!found || !month) return null
  const day = `${found[3]!.padStart(4, '20')}-${String(month).padStart(2, '0')}-${found[1]!.padStart(2, '0')}`
  return isLocalDay(day) ? day : null
}
