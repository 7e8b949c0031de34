import { addDays, eachDay, type LocalDay, slotsOf } from '../time/local-day.ts'
import { joined, type Period } from '../time/period.ts'
import { type Directions, type SeriesColumns, seriesOfSlots, seriesOfSums } from './aggregate.ts'
import type { DayOfMany, SumsOfMany } from './day-of-many.ts'
import type { DaySums } from './day-sums.ts'
import type { SeriesQuery } from './series.schema.ts'
import { emptyDay, emptySums } from './unawaited-days.ts'

/** How many meters are waited for on a day in each direction. Those that were read are best among them: otherwise one of which nobody was thinking stands in for one that is missing. */
export type Awaited = { offtake: (day: LocalDay) => number; injection: (day: LocalDay) => number }

/** The days `[from, until)` of many meters: packed slots for quarter-hours and hours, sums alone for the rest. */
export type TotalsOf<T> = { offtake: readonly T[]; injection: readonly T[] }

/**
 * The series of many meters together. What was read counts, whoever waited for it; a point is `partial` where a meter that is
 * waited for has nothing. A day on which none is waited for and nothing was read is `inactive`.
 */
export function seriesOfManySums(
  query: SeriesQuery & { resolution: 'day' | 'week' | 'month' },
  totals: TotalsOf<SumsOfMany>,
  awaited: Awaited,
): SeriesColumns {
  const sums = eachDirection(query, totals, awaited, (day, meters, found): DaySums => {
    const slots = slotsOf(day)
    const expected = Math.max(meters * slots, found?.present ?? 0)
    const missing = expected - (found?.present ?? 0)
    return { ...(found ?? emptySums), day, slots: expected, missing }
  })
  return seriesOfSums(query, query.resolution, sums, activeDays(query, totals, awaited))
}

/** The same at the resolution of a quarter-hour or an hour. */
export function seriesOfManySlots(
  query: SeriesQuery & { resolution: 'quarter-hour' | 'hour' },
  totals: TotalsOf<DayOfMany>,
  awaited: Awaited,
): SeriesColumns {
  const days = eachDirection(query, totals, awaited, (day, meters, found) => ({
    ...(found ?? emptyDay(day)),
    meters,
  }))
  return seriesOfSlots(query, query.resolution, days, activeDays(query, totals, awaited))
}

/** A record for every day asked, so that nobody waits where nobody is waited for; null for a direction of which nothing is known or awaited. */
function eachDirection<T extends { day: LocalDay }, R extends { day: LocalDay }>(
  { from, until }: SeriesQuery,
  totals: TotalsOf<T>,
  awaited: Awaited,
  record: (day: LocalDay, meters: number, found: T | undefined) => R,
): Directions<R> {
  const of = (direction: 'offtake' | 'injection') => {
    const found = new Map(totals[direction].map((total) => [total.day, total]))
    const count = awaited[direction]
    const days = eachDay(from, until)
    if (found.size === 0 && !days.some((day) => count(day) > 0)) return null
    return days.map((day) => record(day, count(day), found.get(day)))
  }
  return { offtake: of('offtake'), injection: of('injection') }
}

/** Days on which a meter is waited for or something was read. */
function activeDays({ from, until }: SeriesQuery, totals: TotalsOf<{ day: LocalDay }>, awaited: Awaited) {
  const read = new Set([...totals.offtake, ...totals.injection].map(({ day }) => day))
  const count = (day: LocalDay) => awaited.offtake(day) + awaited.injection(day)
  return runsOf(eachDay(from, until).filter((day) => read.has(day) || count(day) > 0))
}

/** Days in as few periods as possible. */
export const runsOf = (days: readonly LocalDay[]): Period[] =>
  joined(days.map((day) => ({ from: day, until: addDays(day, 1) })))
