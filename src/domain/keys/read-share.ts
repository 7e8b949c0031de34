import { everything } from './key.schema.ts'

/** What stands in a cell of a key: hundredths of a percent, pro rata, nothing yet, or what is wrong with it (a code of words/keys.*.json). */
export type ReadShare =
  | { share: number | 'pro-rata' }
  | { problem: 'share' | 'share-digits' | 'share-too-high' | 'not-negative' }

/** Words for pro rata in the four languages begin with these letters. */
const proRata = /^(p$|pr$|pro|ant|pp)/i

/** `33,33`, `33.33`, `33,33 %`, nothing (0), or a word for pro rata: what somebody types, or a spreadsheet has. */
export function readShare(text: string): ReadShare {
  const plain = text.replace(/[\s %]/g, '')
  if (plain === '') return { share: 0 }
  if (proRata.test(plain)) return { share: 'pro-rata' }
  const found = /^(-?)(\d*)(?:[.,](\d*))?$/.exec(plain)
  if (!found || !/\d/.test(plain)) return { problem: 'share' }
  const [, minus, whole = '', decimals = ''] = found
  const digits = decimals.replace(/0+$/, '')
  if (digits.length > 2) return { problem: 'share-digits' }
  const share = Number(whole || '0') * 100 + Number(digits.padEnd(2, '0') || '0')
  if (minus && share > 0) return { problem: 'not-negative' }
  return share > everything ? { problem: 'share-too-high' } : { share }
}

/** Hundredths of a percent as they are typed: 3333 → `33,33`, 4000 → `40`. */
export function writtenShare(share: number, decimal: ',' | '.'): string {
  const [whole, rest] = [Math.floor(share / 100), share % 100]
  return rest === 0 ? String(whole) : `${whole}${decimal}${String(rest).padStart(2, '0').replace(/0$/, '')}`
}
