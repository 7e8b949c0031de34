import { sql } from 'kysely'
import type { LocalDay } from '../../domain/time/local-day.ts'
import type { Work } from '../db/in-community.ts'

export type SharingCounts = { operations: number; awaitingDso: number; withoutKey: number }

/** Operations, those of them that share today and have no key for it, and participations the grid operator has not answered. */
export async function sharingCounts(
  { db, communityId }: Pick<Work, 'db' | 'communityId'>,
  today: LocalDay,
): Promise<SharingCounts> {
  const { rows } = await sql<SharingCounts>`
    select count(*)::int as operations,
      (count(*) filter (where exists (select from participations p
          where p.community_id = o.community_id and p.operation_id = o.id and p.period @> ${today}::date)
        and not exists (select from operation_keys k where k.community_id = o.community_id and k.operation_id = o.id
          and k.status = 'approved' and k.period @> ${today}::date)))::int as "withoutKey",
      (select count(*)::int from participation_pauses s
        join participations p on p.community_id = s.community_id and p.id = s.participation_id
        where s.community_id = ${communityId}::uuid and s.status = 'awaiting-dso'
          and not p.period << daterange(${today}::date, null)
          and s.period @> greatest(${today}::date, lower(p.period))) as "awaitingDso"
    from operations o where o.community_id = ${communityId}::uuid`.execute(db)
  return rows[0]!
}
