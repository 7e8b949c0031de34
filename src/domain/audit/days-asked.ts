import { addDays, type LocalDay } from '../time/local-day.ts'
import type { Period } from '../time/period.ts'

type Asked = { from?: LocalDay; until?: LocalDay; day?: LocalDay } | null

/** The days somebody asked to see, as the line of the audit has kept them: a span, or one day; null when it says none. */
export function daysAsked(asked: unknown): (Period & { until: LocalDay }) | null {
  const { from, until, day } = (asked as Asked) ?? {}
  if (from && until) return { from, until }
  return day ? { from: day, until: addDays(day, 1) } : null
}
