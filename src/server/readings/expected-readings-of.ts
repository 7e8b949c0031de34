import { expectedReadings, type MeterDays } from '../../domain/readings/expected-days.ts'
import type { Period } from '../../domain/time/period.ts'
import type { Work } from '../db/in-community.ts'
import { firstRead } from './many-meters.store.ts'
import type { Direction } from './readings.store.ts'

type Awaited = Pick<MeterDays, 'active'> & { id: string; expected: readonly Period[] }

/** Of the days on which readings of each of these meters are expected, those on which each direction is, by meter. */
export async function expectedReadingsOf(
  work: Pick<Work, 'db' | 'communityId'>,
  meters: readonly Awaited[],
): Promise<Map<string, Record<Direction, Period[]>>> {
  const first = await firstRead(
    work,
    meters.map(({ id }) => id),
  )
  return new Map(
    meters.map(({ id, expected, active }) => [id, expectedReadings(expected, active, first.get(id)!)]),
  )
}
