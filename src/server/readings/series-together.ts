import type { DayOfMany, SumsOfMany } from '../../domain/readings/day-of-many.ts'
import { expectedDays, type MeterDays, type Whole } from '../../domain/readings/expected-days.ts'
import type { SeriesOfMany, SeriesQuery } from '../../domain/readings/series.schema.ts'
import { type Awaited, seriesOfManySlots, seriesOfManySums } from '../../domain/readings/series-of-many.ts'
import type { LocalDay } from '../../domain/time/local-day.ts'
import { overlaps } from '../../domain/time/period.ts'
import type { Work } from '../db/in-community.ts'
import { everRead } from './many-meters.store.ts'
import type { Direction } from './readings.store.ts'

/** Where the days of many meters come from, added up. */
export type Totals = {
  sums: (direction: Direction) => Promise<SumsOfMany[]>
  slots: (direction: Direction) => Promise<DayOfMany[]>
  ends: () => Promise<{ first: LocalDay | null; last: LocalDay | null }>
}

/**
 * The series of many meters together, in kWh. A meter is waited for on its expected days, in the directions in which it was
 * ever read: as in its own series, nobody waits for injection where there never was any.
 */
export async function seriesTogether(
  work: Work,
  query: SeriesQuery,
  meters: Map<string, MeterDays>,
  whole: Whole,
  totals: Totals,
): Promise<SeriesOfMany> {
  const expected = [...meters].flatMap(([meterId, days]) => {
    const periods = expectedDays(days, whole, work.today).filter((period) => overlaps(period, query))
    return periods.length > 0 ? { meterId, periods } : []
  })
  const read = await everRead(
    work,
    expected.map(({ meterId }) => meterId),
  )
  const waitedFor = (direction: Direction) =>
    expected.flatMap(({ meterId, periods }) => (read[direction].has(meterId) ? periods : []))
  const awaited = { offtake: waitedFor('offtake'), injection: waitedFor('injection') }
  const columns = await columnsOf(query, totals, awaited)
  const { first, last } = await totals.ends()
  return { ...columns, modelled: false, dataFrom: first, dataUntil: last, meters: expected.length }
}

async function columnsOf(query: SeriesQuery, { slots, sums }: Totals, awaited: Awaited) {
  const { resolution } = query
  if (resolution === 'quarter-hour' || resolution === 'hour') {
    const [offtake, injection] = [await slots('offtake'), await slots('injection')]
    return seriesOfManySlots({ ...query, resolution }, { offtake, injection }, awaited)
  }
  const [offtake, injection] = [await sums('offtake'), await sums('injection')]
  return seriesOfManySums({ ...query, resolution }, { offtake, injection }, awaited)
}
