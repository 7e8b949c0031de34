import { eachDay, type LocalDay, slotsOf } from '../time/local-day.ts'
import { contains, type Period } from '../time/period.ts'
import type { DayOfMany } from './day-of-many.ts'

/** The sums of a day on which nothing was read. */
export const emptySums = { grossMwh: 0, sharedMwh: null, estimated: 0, corrected: 0 }

/** Its quarter-hours. */
export const emptyDay = (day: LocalDay): DayOfMany => ({
  day,
  gross: new Float64Array(slotsOf(day)).fill(Number.NaN),
  shared: null,
  quality: null,
  present: new Float64Array(slotsOf(day)),
})

/**
 * What was read of one direction of a meter in `[from, until)`, with a record for each day on which nobody waits for it and
 * nothing came, so that it is not called missing then; null when in all these days nothing was read and nobody waits.
 */
export function withUnawaited<R extends { day: LocalDay }, U>(
  { from, until }: { from: LocalDay; until: LocalDay },
  read: readonly R[],
  awaited: readonly Period[],
  unawaited: (day: LocalDay) => U,
): (R | U)[] | null {
  const found = new Set(read.map(({ day }) => day))
  const isAwaited = (day: LocalDay) => awaited.some((period) => contains(period, day))
  const days = eachDay(from, until).filter((day) => !found.has(day))
  if (read.length === 0 && !days.some(isAwaited)) return null
  return [...read, ...days.filter((day) => !isAwaited(day)).map(unawaited)]
}

export const unawaitedSums = (day: LocalDay) => ({ ...emptySums, day, slots: 0, missing: 0 })
export const unawaitedDay = (day: LocalDay) => ({ ...emptyDay(day), meters: 0 })
