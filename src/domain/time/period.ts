import type { LocalDay } from './local-day.ts'

/** Local days `[from, until)`: the first day in, the last day out; `until` null is without end. */
export type Period = { from: LocalDay; until: LocalDay | null }

export const contains = (period: Period, day: LocalDay): boolean =>
  period.from <= day && (period.until === null || day < period.until)

export const samePeriod = (a: Period, b: Period): boolean => a.from === b.from && a.until === b.until

/** Is there a day in both? */
export const overlaps = (a: Period, b: Period): boolean => intersect(a, b) !== null

/** The days in both, or null when there are none. */
export function intersect(a: Period, b: Period): Period | null {
  const from = a.from > b.from ? a.from : b.from
  const until = earlier(a.until, b.until)
  return until === null || from < until ? { from, until } : null
}

/** The earlier of two ends, null being no end. */
export function earlier(a: LocalDay | null, b: LocalDay | null): LocalDay | null {
  if (a === null) return b
  return b === null || a < b ? a : b
}

/** The days of any of the periods, in as few periods as possible, in order. */
export function joined(periods: readonly Period[]): Period[] {
  const found: Period[] = []
  for (const { from, until } of periods.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = found.at(-1)
    if (!last || (last.until !== null && last.until < from)) found.push({ from, until })
    else if (last.until !== null && (until === null || until > last.until)) last.until = until
  }
  return found
}

/** The days of the first that are in none of the others, in as few periods as possible, in order. */
export function without(periods: readonly Period[], others: readonly Period[]): Period[] {
  let rest = joined(periods)
  for (const other of others)
    rest = rest.flatMap((period) => {
      if (!overlaps(period, other)) return period
      const before = period.from < other.from ? { from: period.from, until: other.from } : []
      const isAfter = other.until !== null && (period.until === null || other.until < period.until)
      return [before, isAfter ? { from: other.until!, until: period.until } : []].flat()
    })
  return rest
}
