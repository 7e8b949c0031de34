import { isLocalDay } from '../../domain/time/is-local-day.ts'
import type { LocalDay } from '../../domain/time/local-day.ts'

/** `24/11/2026`, also `24-11-2026`, `24.11.26` or `24112026` → `2026-11-24`; null when it is no day. */
export function parseDay(text: string): LocalDay | null {
  const found =
    /^\s*(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})\s*$/.exec(text) ??
    /^\s*(\d{2})(\d{2})(\d{4})\s*$/.exec(text)
  if (!found) return isLocalDay(text) ? text : null
  const [, day, month, year] = found
  const full = year!.length === 2 ? `20${year}` : year
  const local = `${full}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
  return isLocalDay(local) ? local : null
}

export const shownDay = (day: LocalDay) => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`
