import { clipped } from '../../domain/meters/own-days.ts'
import { countOn, type DayOfMany, type SumsOfMany } from '../../domain/readings/day-of-many.ts'
import {
  countedDays,
  expectedDays,
  expectedReadings,
  type MeterDays,
  type Whole,
} from '../../domain/readings/expected-days.ts'
import type { SeriesOfMany, SeriesQuery } from '../../domain/readings/series.schema.ts'
import { type Awaited, seriesOfManySlots, seriesOfManySums } from '../../domain/readings/series-of-many.ts'
import type { LocalDay } from '../../domain/time/local-day.ts'
import { overlaps, without } from '../../domain/time/period.ts'
import type { Work } from '../db/in-community.ts'
import { countRead, firstRead } from './many-meters.store.ts'
import type { Direction } from './readings.store.ts'

/** Where the days of many meters come from, added up. */
export type Totals = {
  sums: (direction: Direction) => Promise<SumsOfMany[]>
  slots: (direction: Direction) => Promise<DayOfMany[]>
  ends: () => Promise<{ first: LocalDay | null; last: LocalDay | null }>
}

/**
 * The series of many meters together, in kWh. A meter is waited for on its expected days, in each
 * direction that is expected then. One that was read on another day counts there, and is waited for as well, so that it
 * never stands in for one that is missing.
 */
export async function seriesTogether(
  work: Work,
  query: SeriesQuery,
  meters: Map<string, MeterDays>,
  whole: Whole,
  totals: Totals,
): Promise<SeriesOfMany> {
  const begun = await firstRead(work, [...meters.keys()])
  const known = [...meters].map(([meterId, days]) => {
    const expected = expectedDays(days, whole, work.today)
    const waited = expectedReadings(expected, days.active, begun.get(meterId)!)
    return { meterId, days, waited, isExpected: expected.some((period) => overlaps(period, query)) }
  })
  const waitedFor = async (direction: Direction) => {
    const count = countOn(known.flatMap(({ waited }) => clipped(waited[direction], [query])))
    // Read although nobody expected it: before its activation, or from a meter that is nobody's.
    const besides = known
      .filter(({ meterId }) => begun.get(meterId)![direction] !== null)
      .map(({ meterId, days, waited }) => ({
        meterId,
        periods: clipped(without(countedDays(days, whole), waited[direction]), [query]),
      }))
    const unexpected = await countRead(work, direction, besides, query)
    return (day: LocalDay) => count(day) + (unexpected.get(day) ?? 0)
  }
  const awaited = { offtake: await waitedFor('offtake'), injection: await waitedFor('injection') }
  const columns = await columnsOf(query, totals, awaited)
  const { first, last } = await totals.ends()
  return {
    ...columns,
    modelled: false,
    dataFrom: first,
    dataUntil: last,
    meters: known.filter(({ isExpected }) => isExpected).length,
  }
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
