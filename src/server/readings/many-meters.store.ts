import { sql } from 'kysely'
import { addUp, type DayOfMany, type SumsOfMany } from '../../domain/readings/day-of-many.ts'
import type { LocalDay } from '../../domain/time/local-day.ts'
import type { Period } from '../../domain/time/period.ts'
import type { Work } from '../db/in-community.ts'
import { type Direction, letterOf, unpackedRow } from './readings.store.ts'

type In = Pick<Work, 'db' | 'communityId'>
type Days = { from: LocalDay; until: LocalDay }

/** Meters, each with the days on which it counts: periods that do not overlap. */
export type CountedMeter = { meterId: string; periods: readonly Period[] }

/** The first day of each of these meters that has a reading in each direction; null where there never was one. */
export async function firstRead({ db, communityId }: In, meterIds: string[]) {
  const first = (direction: Direction) => sql<LocalDay | null>`(select min(day) from reading_days
    where community_id = ${communityId} and meter_id = asked.id and direction = ${letterOf[direction]})`
  const { rows } = await sql<{ id: string } & Record<Direction, LocalDay | null>>`
    select id, ${first('offtake')} as offtake, ${first('injection')} as injection
    from unnest(${meterIds}::uuid[]) as asked (id)`.execute(db)
  return new Map(rows.map(({ id, ...days }) => [id, days]))
}

/** The rows of one direction on the days on which its meter counts, within `[from, until)`. */
const counted = (
  { communityId }: In,
  direction: Direction,
  meters: CountedMeter[],
  { from, until }: Days,
) => sql`
  from unnest(${meters.flatMap(({ meterId, periods }) => periods.map(() => meterId))}::uuid[],
    ${meters.flatMap(({ periods }) => periods.map((period) => period.from))}::date[],
    ${meters.flatMap(({ periods }) => periods.map((period) => period.until ?? 'infinity'))}::date[]
  ) as asked (meter_id, "from", until)
  join reading_days r on r.community_id = ${communityId} and r.meter_id = asked.meter_id
    and r.direction = ${letterOf[direction]} and r.day >= asked."from" and r.day < asked.until
    and r.day >= ${from} and r.day < ${until}`

/** How many of the meters were read on each day that counts. */
export async function countRead(
  work: In,
  direction: Direction,
  meters: CountedMeter[],
  days: Days,
): Promise<Map<LocalDay, number>> {
  const { rows } = await sql<{ day: LocalDay; meters: number }>`
    select r.day, count(*)::int as meters ${counted(work, direction, meters, days)} group by r.day`.execute(
    work.db,
  )
  return new Map(rows.map(({ day, meters }) => [day, meters]))
}

/** What the meters have together on each day, sums alone. */
export async function sumsOfMeters(
  work: In,
  direction: Direction,
  meters: CountedMeter[],
  days: Days,
): Promise<SumsOfMany[]> {
  const { rows } = await sql<SumsOfMany>`
    select r.day, sum(gross_mwh)::bigint as "grossMwh", sum(shared_mwh)::bigint as "sharedMwh",
      sum(slots - missing)::int as present, sum(estimated)::int as estimated, sum(corrected)::int as corrected
    ${counted(work, direction, meters, days)} group by r.day order by r.day`.execute(work.db)
  return rows
}

/** The same with its quarter-hours. */
export async function slotsOfMeters(
  work: In,
  direction: Direction,
  meters: CountedMeter[],
  days: Days,
): Promise<DayOfMany[]> {
  const { rows } = await sql<Parameters<typeof unpackedRow>[0]>`
    select r.day, gross, shared, quality ${counted(work, direction, meters, days)} order by r.day`.execute(
    work.db,
  )
  return [...Map.groupBy(rows, ({ day }) => day)].map(([day, of]) => addUp(day, of.map(unpackedRow)))
}

/** First and last day with readings in any direction on the days that count; null where there is none. */
export async function endsOfMeters(work: In, meters: CountedMeter[]) {
  const always = { from: '-infinity', until: 'infinity' }
  const { rows } = await sql<{ first: LocalDay | null; last: LocalDay | null }>`
    select min(day) as first, max(day) as last from (
      select r.day ${counted(work, 'offtake', meters, always)} union all
      select r.day ${counted(work, 'injection', meters, always)}) read`.execute(work.db)
  return rows[0]!
}
