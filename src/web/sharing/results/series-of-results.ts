import type { SeriesOfMany } from '../../../domain/readings/series.schema.ts'
import type { Results } from '../../../domain/sharing/results.schema.ts'
import { isoWithOffset, startOfDay } from '../../../domain/time/local-day.ts'

const less = (whole: number | null, part: number | null) =>
  whole === null || part === null ? null : Math.round((whole - part) * 1e6) / 1e6

/** Of what is known; null when nothing is. */
const sumOf = (values: (number | null)[]) =>
  values.reduce<number | null>((sum, value) => (value === null ? sum : (sum ?? 0) + value), null)

/** Results as a series by day, for the charts that draw one: what was shared and what was not, of both directions. */
export function seriesOfResults({ days, totals, participants, producers }: Results): SeriesOfMany {
  const given = sumOf(producers.map(({ shared }) => shared))
  const quality = days.day.map((_, at) =>
    days.offtake[at] === null && days.injection[at] === null ? ('missing' as const) : ('measured' as const),
  )
  return {
    unit: 'kWh',
    resolution: 'day',
    timeZone: 'Europe/Brussels',
    start: days.day.map((day) => isoWithOffset(startOfDay(day))),
    offtake: { gross: days.offtake, shared: days.shared },
    injection: {
      gross: days.injection,
      shared: days.day.map((_, at) => sumOf(producers.map(({ perDay }) => perDay.shared[at] ?? null))),
    },
    quality,
    totals: {
      offtake: {
        gross: totals.offtake,
        shared: totals.shared,
        residual: less(totals.offtake, totals.shared),
      },
      injection: { gross: totals.injection, shared: given, residual: totals.surplus },
      selfConsumptionRate: totals.selfConsumptionRate,
      selfSufficiencyRate: totals.selfSufficiencyRate,
    },
    days: days.day.map((day, at) => ({ day, quality: quality[at]! })),
    modelled: false,
    dataFrom: null,
    dataUntil: null,
    meters: new Set([...participants, ...producers].map(({ meterId }) => meterId)).size,
  }
}
