import { sql } from 'kysely'
import type { MeterDoubt } from '../../domain/meters/doubts.ts'
import type { Work } from '../db/in-community.ts'

type In = Pick<Work, 'db' | 'communityId'>

/** What was found right of a meter, by whom and when (ISO 8601). */
export type Dismissal = { doubt: MeterDoubt; about: string; by: string; at: string }

export async function dismissalsOf(
  { db, communityId }: In,
  meterIds: string[],
): Promise<(Dismissal & { meterId: string })[]> {
  const rows = await db
    .selectFrom('meter_doubt_dismissals')
    .select(['meter_id as meterId', 'doubt', 'about', 'actor as by', 'at'])
    .where('community_id', '=', communityId)
    .where('meter_id', '=', sql<string>`any(${meterIds}::uuid[])`)
    .execute()
  return rows.map((row) => ({ ...row, doubt: row.doubt as MeterDoubt, at: row.at.toISOString() }))
}

/** Found right by whoever works; once more when the values have changed since. */
export async function saveDismissal(
  { db, communityId, userId, userName }: In & Pick<Work, 'userId' | 'userName'>,
  meterId: string,
  { doubt, about }: { doubt: MeterDoubt; about: string },
) {
  const said = { about, user_id: userId, actor: userName, at: sql<Date>`now()` }
  await db
    .insertInto('meter_doubt_dismissals')
    .values({ community_id: communityId, meter_id: meterId, doubt, ...said })
    .onConflict((conflict) => conflict.columns(['community_id', 'meter_id', 'doubt']).doUpdateSet(said))
    .execute()
}

/** What was said, or undefined when nothing was. */
export async function deleteDismissal({ db, communityId }: In, meterId: string, doubt: MeterDoubt) {
  return db
    .deleteFrom('meter_doubt_dismissals')
    .where('community_id', '=', communityId)
    .where('meter_id', '=', meterId)
    .where('doubt', '=', doubt)
    .returning(['doubt', 'about', 'actor as by', 'at'])
    .executeTakeFirst()
}
