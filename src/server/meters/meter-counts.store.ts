import { sql } from 'kysely'
import type { LocalDay } from '../../domain/time/local-day.ts'
import type { Work } from '../db/in-community.ts'

/** How many lines the list has, and of how many that stand so in `mask` the readings end before a day. */
export async function countLines(
  { db, communityId }: Pick<Work, 'db' | 'communityId'>,
  { mask, value, endsBefore }: { mask: number; value: number; endsBefore: LocalDay },
): Promise<{ total: number; endingEarly: number }> {
  const { rows } = await sql<{ total: number; endingEarly: number }>`
    select count(*)::int as total,
      (count(*) filter (where facets & ${mask} = ${value} and data_until < ${endsBefore}::date))::int as "endingEarly"
    from meter_list where community_id = ${communityId}::uuid`.execute(db)
  return rows[0]!
}
