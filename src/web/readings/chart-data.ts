import type { Series } from '../../domain/readings/series.schema.ts'
import { addDays, startOfDay } from '../../domain/time/local-day.ts'
import type { Direction } from './series-rows.ts'

type Measure = (number | null)[]

export type ChartData = {
  /**
   * Seconds since 1970 at which each point starts · top of the stack · top of its shared part. A last entry without
   * values is where the last point ends, so that it is drawn and reached as wide as it is.
   */
  columns: [number[], Measure, Measure]
  /** seconds: start of the first point, end of the last */
  min: number
  max: number
}

/** What the chart draws: the shared part from zero, the rest on top of it, null where nothing is known. */
export function chartData(
  series: Series,
  direction: Direction,
  hidden: { shared: boolean; residual: boolean },
): ChartData {
  const starts = series.start.map((start) => Date.parse(start) / 1000)
  const { gross, shared } = series[direction]
  const bottom = shared.map((value) => (hidden.shared ? null : value))
  const top = gross.map((value, i) => {
    if (value === null || hidden.residual) return null
    return hidden.shared ? value - (shared[i] ?? 0) : value
  })
  const lastDay = series.days.at(-1)?.day
  const max = lastDay ? startOfDay(addDays(lastDay, 1)) / 1000 : 0
  return {
    columns: [
      [...starts, max],
      [...top, null],
      [...bottom, null],
    ],
    min: starts[0] ?? 0,
    max,
  }
}

/** The point in whose time this moment lies, not the one whose start is nearest; null outside of all. */
export function pointAt([starts]: ChartData['columns'], seconds: number): number | null {
  const after = starts.findIndex((start) => start > seconds)
  return after > 0 ? after - 1 : null
}
