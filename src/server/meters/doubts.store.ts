import { sql } from 'kysely'
import type { LocalDay } from '../../domain/time/local-day.ts'
import type { Work } from '../db/in-community.ts'

type In = Pick<Work, 'db' | 'communityId'>

/**
 * How many lines have the same facets, those that are silent since a day or longer apart. Facets are few, and the small
 * index that has them is read once, whatever is counted.
 */
export async function doubtPatterns({ db, communityId }: In, silentBy: LocalDay) {
  const { rows } = await sql<{ facets: number; isSilent: boolean; count: number }>`
    select facets, coalesce(silent_since <= ${silentBy}::date, false) as "isSilent", count(*) as count
    from meter_list where community_id = ${communityId}::uuid group by 1, 2`.execute(db)
  return rows
}

/** How many meters each doubt was found right of. */
export async function dismissedCounts({ db, communityId }: In): Promise<Map<string, number>> {
  const { rows } = await sql<{ doubt: string; count: number }>`
    select doubt, count(*) as count from meter_list, unnest(dismissed_doubts) doubt
    where community_id = ${communityId}::uuid and dismissed_doubts <> '{}' group by 1`.execute(db)
  return new Map(rows.map(({ doubt, count }) => [doubt, count]))
}
