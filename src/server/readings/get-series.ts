import type { Configuration, Meter } from '../../domain/meters/meter.schema.ts'
import { modelOf } from '../../domain/meters/model-consumption.ts'
import { coordinatesOf } from '../../domain/places/places.ts'
import { type SeriesColumns, seriesOfSlots, seriesOfSums } from '../../domain/readings/aggregate.ts'
import { type DayReadings, sumsOf } from '../../domain/readings/day-sums.ts'
import { expectedReadings } from '../../domain/readings/expected-days.ts'
import { sayNotHeld } from '../../domain/readings/own-series.ts'
import type { Series, SeriesQuery } from '../../domain/readings/series.schema.ts'
import { unawaitedDay, unawaitedSums, withUnawaited } from '../../domain/readings/unawaited-days.ts'
import { eachDay, type LocalDay } from '../../domain/time/local-day.ts'
import { contains, joined, type Period } from '../../domain/time/period.ts'
import { noteRead } from '../audit/note-read.ts'
import type { Work } from '../db/in-community.ts'
import { getMeter } from '../meters/get-meter.ts'
import { isOwnMeter } from '../meters/is-own-meter.ts'
import { visibleConfigurations } from '../meters/visible-meters.ts'
import * as store from './readings.store.ts'

/**
 * The series of a meter in kWh: what was read, or, when nothing ever was, the curve its characteristics suggest
 * (`modelled: true`). Days on which the meter was not active are marked and left empty. A plain member is answered as though
 * nothing was ever read but on its own days; a manager who looks at somebody else's leaves a line in the audit.
 */
export async function getSeries(work: Work, meterId: string, query: SeriesQuery): Promise<Series> {
  const { configurations, yours } = await visibleConfigurations(work, meterId)
  if (yours) return sayNotHeld(await seriesOf(work, meterId, query, configurations, yours), yours)
  const series = await seriesOf(work, meterId, query, configurations, store.everyDay)
  if (!series.modelled && !(await isOwnMeter(work, meterId, query)))
    await noteRead(work, { action: 'meter.load-curve-read', entityId: meterId, asked: query })
  return series
}

async function seriesOf(
  work: Work,
  meterId: string,
  query: SeriesQuery,
  configurations: Configuration[],
  among: Period[],
): Promise<Series> {
  const active = joined(configurations)
  const known = await store.readDaysKnown(work, meterId, among)
  if (!known.offtake && !known.injection) {
    const meter = await getMeter(work, meterId)
    return {
      ...modelled(meter, configurations, active, query),
      modelled: true,
      dataFrom: null,
      dataUntil: null,
    }
  }
  const ends = [known.offtake, known.injection].filter((days) => days !== null)
  return {
    ...(await measured(work, meterId, query, known, configurations)),
    modelled: false,
    dataFrom: ends.map(({ first }) => first).reduce((a, b) => (a < b ? a : b)),
    dataUntil: ends.map(({ last }) => last).reduce((a, b) => (a > b ? a : b)),
  }
}

async function measured(
  work: Work,
  meterId: string,
  query: SeriesQuery,
  known: Record<store.Direction, { first: LocalDay } | null>,
  configurations: Configuration[],
): Promise<SeriesColumns> {
  const { resolution } = query
  const active = joined(configurations)
  const awaited = expectedReadings(active, configurations, {
    offtake: known.offtake?.first ?? null,
    injection: known.injection?.first ?? null,
  })
  if (resolution === 'quarter-hour' || resolution === 'hour') {
    const of = async (direction: store.Direction) => {
      const read = known[direction] ? await store.dayReadings(work, meterId, direction, query) : []
      return withUnawaited(query, read, awaited[direction], unawaitedDay)
    }
    const [offtake, injection] = [await of('offtake'), await of('injection')]
    return seriesOfSlots(query, resolution, { offtake, injection }, active)
  }
  const of = async (direction: store.Direction) => {
    const read = known[direction] ? await store.daySums(work, meterId, direction, query) : []
    return withUnawaited(query, read, awaited[direction], unawaitedSums)
  }
  const [offtake, injection] = [await of('offtake'), await of('injection')]
  return seriesOfSums(query, resolution, { offtake, injection }, active)
}

function modelled(
  meter: Meter,
  configurations: Configuration[],
  active: Period[],
  query: SeriesQuery,
): SeriesColumns {
  const place = coordinatesOf(meter.address.postalCode, meter.address.city)
  const models = configurations.map((configuration) => ({
    period: configuration,
    model: modelOf({ ...configuration, phases: meter.phases }, place),
  }))
  const offtake: DayReadings[] = []
  const injection: DayReadings[] = []
  for (const day of eachDay(query.from, query.until)) {
    const found = models.find(({ period }) => contains(period, day))?.model.day(day)
    if (!found) continue
    offtake.push({ day, gross: found.offtake, shared: null, quality: null })
    if (found.injection) injection.push({ day, gross: found.injection, shared: null, quality: null })
  }
  const readings = { offtake, injection: injection.length > 0 ? injection : null }
  if (query.resolution === 'quarter-hour' || query.resolution === 'hour')
    return seriesOfSlots(query, query.resolution, readings, active)
  const sums = { offtake: offtake.map(sumsOf), injection: readings.injection && injection.map(sumsOf) }
  return seriesOfSums(query, query.resolution, sums, active)
}
