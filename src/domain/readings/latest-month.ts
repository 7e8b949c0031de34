import { addDays, addMonths, daysBetween, type LocalDay, startOfMonth } from '../time/local-day.ts'

type Days = { from: LocalDay; until: LocalDay }

/**
 * The month of the last day with readings, until and with that day, and as many days of the month before: what can be
 * compared while a month is not over. Of a month before that is shorter, all of it.
 */
export function latestMonth(lastDay: LocalDay): { month: Days; before: Days } {
  const from = startOfMonth(lastDay)
  const until = addDays(lastDay, 1)
  const start = addMonths(from, -1)
  const end = addDays(start, daysBetween(from, until))
  return { month: { from, until }, before: { from: start, until: end < from ? end : from } }
}
