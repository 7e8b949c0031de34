import { addDays, type LocalDay } from '../../../domain/time/local-day.ts'
import type { Range } from '../ranges.ts'
import { rangeOfSpan, spanOf, zoomed } from '../spans.ts'
import type { CompletenessSearch } from './completeness-search.ts'

/** The month or year the address asks for; the month of yesterday when it says nothing, as today has no readings yet. */
export function shownRange({ month, year }: CompletenessSearch, today: LocalDay): Range {
  if (month) return rangeOfSpan('month', `${month}-01`)
  return year ? rangeOfSpan('year', `${year}-01-01`) : rangeOfSpan('month', addDays(today, -1))
}

/** How the address says a month or a year; what it says of pages is of another table. */
export const saidOf = (range: Range): Pick<CompletenessSearch, 'month' | 'year' | 'page'> => ({
  month: spanOf(range) === 'month' ? range.from.slice(0, 7) : undefined,
  year: spanOf(range) === 'year' ? Number(range.from.slice(0, 4)) : undefined,
  page: undefined,
})

/** From a year to its last month that has been, from a month to its year. */
export const otherSpan = (span: 'month' | 'year', range: Range, today: LocalDay): Range =>
  zoomed(span, range, { today, isMeasured: true, dataUntil: null })
