import { sql } from 'kysely'
import { type DayOfMany, type SumsOfMany, sumsOfMany } from '../../domain/readings/day-of-many.ts'
import { packDay, packQuality } from '../../domain/readings/packed-day.ts'
import type { LocalDay } from '../../domain/time/local-day.ts'
import type { Work } from '../db/in-community.ts'
import { type Direction, letterOf, unpacked, unpackedRow } from './readings.store.ts'

type In = Pick<Work, 'db' | 'communityId'>
type Days = { from: LocalDay; until: LocalDay }

export async function isAnyDue({ db, communityId }: In): Promise<boolean> {
  const found = await db
    .selectFrom('total_days_due')
    .select('day')
    .where('community_id', '=', communityId)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

/** Takes the days that are due, in order; whoever else wants them waits for the end of this transaction. */
export async function takeDue({ db, communityId }: In): Promise<LocalDay[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended('totals of ' || ${communityId}::text, 0))`.execute(
    db,
  )
  const rows = await db
    .deleteFrom('total_days_due')
    .where('community_id', '=', communityId)
    .returning('day')
    .execute()
  return [...new Set(rows.map(({ day }) => day))].sort()
}

/** Every reading of these meters on the days `[from, until)`, unpacked. */
export async function readingsOn({ db, communityId }: In, meterIds: string[], { from, until }: Days) {
  const { rows } = await sql<Parameters<typeof unpackedRow>[0] & { meterId: string; letter: 'o' | 'i' }>`
    select meter_id as "meterId", direction as letter, day, gross, shared, quality from reading_days
    where community_id = ${communityId} and meter_id = any(${meterIds}::uuid[])
      and direction in ('o', 'i') and day >= ${from} and day < ${until}`.execute(db)
  return rows.map((row) => ({ meterId: row.meterId, letter: row.letter, ...unpackedRow(row) }))
}

/** A day of an operation or of the community, which is then named by its own id. */
export type Total = { wholeId: string; letter: 'o' | 'i'; day: DayOfMany }

/** On the days `[from, until)` there are these totals and no others. */
export async function replaceTotals({ db, communityId }: In, { from, until }: Days, totals: Total[]) {
  await db
    .deleteFrom('total_days')
    .where('community_id', '=', communityId)
    .where('day', '>=', from)
    .where('day', '<', until)
    .execute()
  if (totals.length === 0) return
  const rows = totals.map(({ wholeId, letter, day }) => {
    const sums = sumsOfMany(day)
    return {
      community_id: communityId,
      whole_id: wholeId,
      direction: letter,
      day: day.day,
      gross: Buffer.from(packDay(day.gross)),
      shared: day.shared && Buffer.from(packDay(day.shared)),
      quality: buffer(day.quality && packQuality(day.quality)),
      present: Buffer.from(packDay(day.present)),
      gross_mwh: sums.grossMwh,
      shared_mwh: sums.sharedMwh,
      present_slots: sums.present,
      estimated: sums.estimated,
      corrected: sums.corrected,
    }
  })
  await db.insertInto('total_days').values(rows).execute()
}

const buffer = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes)

function totalsOf({ db, communityId }: In, wholeId: string, direction: Direction, { from, until }: Days) {
  return db
    .selectFrom('total_days')
    .where('community_id', '=', communityId)
    .where('whole_id', '=', wholeId)
    .where('direction', '=', letterOf[direction])
    .where('day', '>=', from)
    .where('day', '<', until)
    .orderBy('day')
}

/** The sums of an operation or the community on each day; the packed slots stay where they are. */
export const totalSums = (
  work: In,
  wholeId: string,
  direction: Direction,
  days: Days,
): Promise<SumsOfMany[]> =>
  totalsOf(work, wholeId, direction, days)
    .select(['day', 'gross_mwh as grossMwh', 'shared_mwh as sharedMwh', 'present_slots as present'])
    .select(['estimated', 'corrected'])
    .execute()

/** The same with its quarter-hours. */
export async function totalSlots(
  work: In,
  wholeId: string,
  direction: Direction,
  days: Days,
): Promise<DayOfMany[]> {
  const rows = await totalsOf(work, wholeId, direction, days)
    .select(['day', 'gross', 'shared', 'quality', 'present'])
    .execute()
  return rows.map((row) => ({ ...unpackedRow(row), present: unpacked(row.present) }))
}

/** First and last day with totals; null where there is none. */
export const totalEnds = ({ db, communityId }: In, wholeId: string) =>
  db
    .selectFrom('total_days')
    .select((e) => [e.fn.min('day').as('first'), e.fn.max('day').as('last')])
    .where('community_id', '=', communityId)
    .where('whole_id', '=', wholeId)
    .executeTakeFirstOrThrow()
