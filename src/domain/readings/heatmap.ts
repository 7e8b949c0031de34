import type { LocalDay } from '../time/local-day.ts'
import type { PointQuality } from './series.codes.ts'

/** An hour of a day: kWh, null where nothing is known. */
export type HeatCell = { kWh: number | null; quality: PointQuality }
export type Heatmap = {
  /** the days in order, each with its 24 hours of the clock; null: that hour does not exist, in March */
  days: { day: LocalDay; hours: (HeatCell | null)[] }[]
  /** the highest hour, 0 when nothing is known */
  highest: number
}

/**
 * A series of hours as a table hour × day. `start` as ISO with offset. The hour that comes twice in October is one cell with the
 * average of both, so that a cell is always the energy of one hour.
 */
export function heatmap(
  start: readonly string[],
  kWh: readonly (number | null)[],
  quality: readonly PointQuality[],
): Heatmap {
  const days = new Map<LocalDay, (HeatCell | null)[]>()
  let highest = 0
  for (const [i, label] of start.entries()) {
    const day = label.slice(0, 10)
    const hour = Number(label.slice(11, 13))
    const hours = days.get(day) ?? Array.from({ length: 24 }, () => null)
    days.set(day, hours)
    const value = kWh[i] ?? null
    const first = hours[hour]
    const cell: HeatCell = first
      ? { kWh: mean(first.kWh, value), quality: value === null ? first.quality : quality[i]! }
      : { kWh: value, quality: quality[i]! }
    hours[hour] = cell
    if (cell.kWh !== null && cell.kWh > highest) highest = cell.kWh
  }
  return { days: [...days].map(([day, hours]) => ({ day, hours })), highest }
}

const mean = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : (a + b) / 2)

/** What is known of an hour of the clock over all days. */
export type HourOfDays = {
  hour: number
  average: number | null
  highest: { kWh: number; day: LocalDay } | null
}

/** The same table in 24 lines: how much in each hour on average, and on which day most. */
export function hoursOfDays({ days }: Heatmap): HourOfDays[] {
  return Array.from({ length: 24 }, (_, hour) => {
    const known = days.flatMap(({ day, hours }) => {
      const kWh = hours[hour]?.kWh ?? null
      return kWh === null ? [] : { kWh, day }
    })
    const sum = known.reduce((total, { kWh }) => total + kWh, 0)
    const highest = known.reduce<HourOfDays['highest']>(
      (most, each) => (most === null || each.kWh > most.kWh ? each : most),
      null,
    )
    return { hour, average: known.length > 0 ? sum / known.length : null, highest }
  })
}
