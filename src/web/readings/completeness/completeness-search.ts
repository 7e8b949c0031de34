import { addDays, type LocalDay } from '../../../domain/time/local-day.ts'
import { count, id, oneOf, params, text } from '../../ui/search-params.ts'
import type { Range } from '../ranges.ts'
import { rangeOfSpan, spanOf, zoomed } from '../spans.ts'

/** What the address of the completeness says: a month by its days, or a year by its months, and which meters. */
export const completenessSearch = params({
  /** `2026-11` */
  month: text((value) => /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/.test(value)),
  year: (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value < 2200 ? value : undefined,
  operation: id,
  /** only meters of which something is lacking */
  only: oneOf(['incomplete']),
  page: count,
  /** the message to the DSO is open */
  change: oneOf(['ask']),
})
export type CompletenessSearch = ReturnType<typeof completenessSearch>

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
