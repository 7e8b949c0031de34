import type { Series } from '../../../domain/readings/series.schema.ts'

const nothing = { gross: null, shared: null, residual: null }

/** A series in which only what matters to the test is said. */
export function seriesWith(said: Partial<Series>): Series {
  const length = said.start?.length ?? 0
  const empty = { gross: Array(length).fill(null), shared: Array(length).fill(null) }
  return {
    unit: 'kWh',
    resolution: 'day',
    timeZone: 'Europe/Brussels',
    start: [],
    offtake: empty,
    injection: empty,
    quality: Array(length).fill('measured'),
    totals: { offtake: nothing, injection: nothing, selfConsumptionRate: null, selfSufficiencyRate: null },
    days: [],
    modelled: false,
    dataFrom: null,
    dataUntil: null,
    ...said,
  }
}
