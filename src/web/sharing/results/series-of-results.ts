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

/** Results with one meter in them alone. */
export function resultsOfMeter(results: Results, meterId: string): Results {
  const { participants, producers, days, totals } = results
  const [taking, giving] = [participants, producers].map((lines) =>
    lines.filter((line) => line.meterId === meterId),
  ) as [typeof participants, typeof producers]
  const nothing = days.day.map(() => null)
  return {
    ...results,
    participants: taking,
    producers: giving,
    days: {
      ...days,
      offtake: taking[0]?.perDay.offtake ?? nothing,
      shared: taking[0]?.perDay.shared ?? nothing,
      injection: giving[0]?.perDay.injection ?? nothing,
    },
    totals: {
      ...totals,
      offtake: taking[0]?.offtake ?? null,
      shared: taking[0]?.shared ?? null,
      selfSufficiencyRate: taking[0]?.coverage ?? null,
      injection: giving[0]?.injection ?? null,
      surplus: giving[0]?.residual ?? null,
      selfConsumptionRate: giving[0]?.rate ?? null,
    },
  }
}
