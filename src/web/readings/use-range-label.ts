import { useMemo } from 'react'
import { addDays } from '../../domain/time/local-day.ts'
import { useLanguage } from '../intl.tsx'
import type { Range } from './ranges.ts'
import { spanOf } from './spans.ts'

const noon = (day: string) => Date.parse(`${day}T12:00:00Z`)
const long = { day: 'numeric', month: 'long', year: 'numeric' } as const
const short = { day: 'numeric', month: 'short', year: 'numeric' } as const
const shapes = {
  day: { weekday: 'long', ...long },
  week: long,
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** A range as people say it: a Friday, 23–29 November 2026, November 2026, 2026, or from one day to another, both in it. */
export function useRangeLabel(): (range: Range) => string {
  const { locale } = useLanguage()
  return useMemo(
    () => (range) => {
      const span = spanOf(range)
      const format = new Intl.DateTimeFormat(locale, { ...(span ? shapes[span] : short), timeZone: 'UTC' })
      return span && span !== 'week'
        ? format.format(noon(range.from))
        : format.formatRange(noon(range.from), noon(addDays(range.until, -1)))
    },
    [locale],
  )
}
