import { addDays, type LocalDay } from '../time/local-day.ts'
import { joined, type Period } from '../time/period.ts'
import type { PointQuality } from './series.codes.ts'

type Days = readonly { day: LocalDay; quality: PointQuality }[]
const whole: readonly PointQuality[] = ['measured', 'estimated', 'corrected']

/**
 * The days of `[from, until)` that keep a period from being compared: those that are not wholly read, and those that are not in
 * `days` at all, because they are still to come. Days on end are one period; none when the period is complete.
 */
export function lackingDays(days: Days, { until }: { until: LocalDay }): Period[] {
  const lacking = days
    .filter(({ quality }) => !whole.includes(quality))
    .map(({ day }) => ({ from: day, until: addDays(day, 1) as LocalDay | null }))
  const last = days.at(-1)?.day
  const next = last && addDays(last, 1)
  return joined(next && next < until ? [...lacking, { from: next, until }] : lacking)
}

/** How much more or less it is than before, kWh, and in percent of before; null where one is not known, or nothing can be a percentage of nothing. */
export function changeSince(before: number | null, now: number | null) {
  if (before === null || now === null) return { kWh: null, percent: null }
  const kWh = Math.round((now - before) * 1e6) / 1e6
  return { kWh, percent: before === 0 ? null : (kWh / before) * 100 }
}
