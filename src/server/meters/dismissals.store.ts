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
