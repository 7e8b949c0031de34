import {
  addDays,
  addMonths,
  daysBetween,
  type LocalDay,
  startOfMonth,
  startOfWeek,
} from '../../domain/time/local-day.ts'
import type { Known, Range } from './ranges.ts'

/** Ranges of the calendar, the shortest first. */
export const spans = ['day', 'week', 'month', 'year'] as const
export type Span = (typeof spans)[number]

/** The day, its week from Monday on, its month or its year. */
export function rangeOfSpan(span: Span, day: LocalDay): Range {
  switch (span) {
    case 'day':
      return { from: day, until: addDays(day, 1) }
    case 'week':
      return { from: startOfWeek(day), until: addDays(startOfWeek(day), 7) }
    case 'month':
      return { from: startOfMonth(day), until: addMonths(startOfMonth(day), 1) }
    case 'year':
      return { from: `${day.slice(0, 4)}-01-01`, until: addMonths(`${day.slice(0, 4)}-01-01`, 12) }
  }
}

/** Which of them a range is exactly; null when none. */
export const spanOf = ({ from, until }: Range): Span | null =>
  spans.find((span) => rangeOfSpan(span, from).from === from && rangeOfSpan(span, from).until === until) ??
  null

type Seen = Pick<Known, 'today' | 'isMeasured' | 'dataUntil'>

/** The last day on which something can be seen: the last one read, else yesterday; of a model, today. */
const lastDay = ({ today, isMeasured, dataUntil }: Seen): LocalDay =>
  isMeasured ? (dataUntil ?? addDays(today, -1)) : today

/** The span around what is looked at now: around the last day of it on which something can be seen, else around its first. */
export function zoomed(span: Span, { from, until }: Range, known: Seen): Range {
  const last = lastDay(known)
  const seen = last < until ? last : addDays(until, -1)
  return rangeOfSpan(span, seen >= from ? seen : from)
}

/** The same length of time where the last readings are. */
export function latest(range: Range, known: Seen): Range {
  const span = spanOf(range)
  if (span) return rangeOfSpan(span, lastDay(known))
  const until = addDays(lastDay(known), 1)
  return { from: addDays(until, -daysBetween(range.from, range.until)), until }
}
