import { addMonths, startOfMonth } from '../../domain/time/local-day.ts'
import { today } from '../clock.ts'
import { useLanguage } from '../intl.tsx'

/** The latest month that is over, and what it is called. */
export function useLastMonth() {
  const { locale } = useLanguage()
  const until = startOfMonth(today())
  const range = { from: addMonths(until, -1), until }
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${range.from}T00:00:00Z`),
  )
  return { range, month }
}
