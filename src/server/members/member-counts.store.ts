import { sql } from 'kysely'
import type { Work } from '../db/in-community.ts'

export type MemberCounts = { total: number; pending: number; thisMonth: number; lastMonth: number }

/** Members, those who wait to be taken in, and those who came since the first moments of two months. */
export async function memberCounts(
  { db, communityId }: Pick<Work, 'db' | 'communityId'>,
  { thisMonth, lastMonth }: { thisMonth: Date; lastMonth: Date },
): Promise<MemberCounts> {
  const { rows } = await sql<MemberCounts>`
    select count(*)::int as total, (count(*) filter (where status = 'pending'))::int as pending,
      (count(*) filter (where created_at >= ${thisMonth}))::int as "thisMonth",
      (count(*) filter (where created_at >= ${lastMonth} and created_at < ${thisMonth}))::int as "lastMonth"
    from members where community_id = ${communityId}::uuid`.execute(db)
  return rows[0]!
}
