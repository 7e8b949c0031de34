import { sql } from 'kysely'
import type { DayReadings, DaySums } from '../../domain/readings/day-sums.ts'
import { packedSlots, unpackDay, unpackQuality } from '../../domain/readings/packed-day.ts'
import type { LocalDay } from '../../domain/time/local-day.ts'
import type { Period } from '../../domain/time/period.ts'
import type { Work } from '../db/in-community.ts'

type In = Pick<Work, 'db' | 'communityId'>
export type Direction = 'offtake' | 'injection'
export const letterOf = { offtake: 'o', injection: 'i' } as const satisfies Record<Direction, string>

/** From before every day to after every day. */
export const everyDay: Period[] = [{ from: '-infinity', until: null }]

/** First and last local day with readings in each direction, among these days; null where there never was one. */
export async function readDaysKnown({ db, communityId }: In, meterId: string, among: Period[]) {
  const { froms, untils } = endsOf(among)
  const ends = (direction: Direction) => sql<string | null>`(
    select min(first) || ' ' || max(last) from unnest(${froms}::date[], ${untils}::date[]) as asked ("from", until)
    cross join lateral (select min(day) as first, max(day) as last from reading_days
      where community_id = ${communityId} and meter_id = ${meterId} and direction = ${letterOf[direction]}
        and day >= asked."from" and day < asked.until) known)`
  const { offtake, injection } = await db
    .selectNoFrom([ends('offtake').as('offtake'), ends('injection').as('injection')])
    .executeTakeFirstOrThrow()
  const days = (text: string | null) => {
    if (text === null) return null
    const [first, last] = text.split(' ')
    return { first: first!, last: last! }
  }
  return { offtake: days(offtake), injection: days(injection) }
}

/** The last day with readings of each meter, in either direction, among its days; meters without one are left out. */
export async function lastDaysWithin(
  { db, communityId }: In,
  asked: { meterId: string; days: Period[] }[],
): Promise<Map<string, LocalDay>> {
  const { froms, untils } = endsOf(asked.flatMap(({ days }) => days))
  const meters = asked.flatMap(({ meterId, days }) => days.map(() => meterId))
  const last = (direction: Direction) => sql`(select max(day) from reading_days
    where community_id = ${communityId} and meter_id = asked.meter_id and direction = ${letterOf[direction]}
      and day >= asked."from" and day < asked.until)`
  const { rows } = await sql<{ meterId: string; last: LocalDay | null }>`
    select meter_id as "meterId", max(greatest(${last('offtake')}, ${last('injection')})) as last
    from unnest(${meters}::uuid[], ${froms}::date[], ${untils}::date[]) as asked (meter_id, "from", until)
    group by meter_id`.execute(db)
  return new Map(rows.flatMap((row) => (row.last ? [[row.meterId, row.last]] : [])))
}

const endsOf = (periods: Period[]) => ({
  froms: periods.map(({ from }) => from),
  untils: periods.map(({ until }) => until ?? 'infinity'),
})

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
  return rows.map(unpackedRow)
}

type PackedRow = { day: LocalDay; gross: Uint8Array; shared: Uint8Array | null; quality: Uint8Array | null }

/** A stored day with its quarter-hours. */
export function unpackedRow({ day, gross: packed, shared, quality }: PackedRow): DayReadings {
  const gross = unpacked(packed)
  return {
    day,
    gross,
    shared: shared && unpacked(shared),
    quality: quality && unpackQuality(quality, gross),
  }
}

/** The values of a packed day. */
export function unpacked(bytes: Uint8Array): Float64Array {
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
