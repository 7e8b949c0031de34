import { sql } from 'kysely'
import type { DayReadings, DaySums } from '../../domain/readings/day-sums.ts'
import { packedSlots, unpackDay, unpackQuality } from '../../domain/readings/packed-day.ts'
import type { LocalDay } from '../../domain/time/local-day.ts'
import type { Work } from '../db/in-community.ts'

type In = Pick<Work, 'db' | 'communityId'>
export type Direction = 'offtake' | 'injection'
export const letterOf = { offtake: 'o', injection: 'i' } as const satisfies Record<Direction, string>

/** First and last local day with readings in each direction; null where there never was one. */
export async function readDaysKnown({ db, communityId }: In, meterId: string) {
  const ends = (direction: Direction) =>
    db
      .selectFrom('reading_days')
      .select([(e) => e.fn.min('day').as('first'), (e) => e.fn.max('day').as('last')])
      .where('community_id', '=', communityId)
      .where('meter_id', '=', meterId)
      .where('direction', '=', letterOf[direction])
  const { offtake, injection } = await db
    .selectNoFrom([
      sql<string | null>`(select first || ' ' || last from ${ends('offtake')} o)`.as('offtake'),
      sql<string | null>`(select first || ' ' || last from ${ends('injection')} i)`.as('injection'),
    ])
    .executeTakeFirstOrThrow()
  const days = (text: string | null) => {
    if (text === null) return null
    const [first, last] = text.split(' ')
    return { first: first!, last: last! }
  }
  return { offtake: days(offtake), injection: days(injection) }
}

function days(
  { db, communityId }: In,
  meterId: string,
  direction: Direction,
  from: LocalDay,
  until: LocalDay,
) {
  return db
    .selectFrom('reading_days')
    .where('community_id', '=', communityId)
    .where('meter_id', '=', meterId)
    .where('direction', '=', letterOf[direction])
    .where('day', '>=', from)
    .where('day', '<', until)
    .orderBy('day')
}

/** The sums of each day `[from, until)`; the packed slots stay where they are. */
export async function daySums(
  work: In,
  meterId: string,
  direction: Direction,
  { from, until }: { from: LocalDay; until: LocalDay },
): Promise<DaySums[]> {
  return days(work, meterId, direction, from, until)
    .select(['day', 'gross_mwh as grossMwh', 'shared_mwh as sharedMwh'])
    .select(['slots', 'missing', 'estimated', 'corrected'])
    .execute()
}

/** The quarter-hours of each day `[from, until)`, unpacked. */
export async function dayReadings(
  work: In,
  meterId: string,
  direction: Direction,
  { from, until }: { from: LocalDay; until: LocalDay },
): Promise<DayReadings[]> {
  const rows = await days(work, meterId, direction, from, until)
    .select(['day', 'gross', 'shared', 'quality'])
    .execute()
  return rows.map(({ day, gross: packed, shared, quality }) => {
    const gross = unpacked(packed)
    return {
      day,
      gross,
      shared: shared && unpacked(shared),
      quality: quality && unpackQuality(quality, gross),
    }
  })
}

function unpacked(bytes: Uint8Array): Float64Array {
  const slots = new Float64Array(packedSlots(bytes))
  unpackDay(bytes, slots)
  return slots
}

/** The last local day on which any meter has readings. */
export async function lastDayOfAll({ db, communityId }: In): Promise<LocalDay | null> {
  const { last } = await db
    .selectFrom('reading_days')
    .select((e) => e.fn.max('day').as('last'))
    .where('community_id', '=', communityId)
    .executeTakeFirstOrThrow()
  return last
}
