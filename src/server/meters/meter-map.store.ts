import { sql } from 'kysely'
import type { Work } from '../db/in-community.ts'
import type { LineFilters } from './line-filters.ts'

type In = Pick<Work, 'db' | 'communityId'>

/** How many of the meters that match stand in each locality (its key of plain-name.ts), the most first. */
export async function countByLocality({ db }: Pick<In, 'db'>, filters: LineFilters) {
  const { rows } = await sql<{ key: string; count: number }>`
    select place as key, meters as count from meter_list_localities(${JSON.stringify(filters)}::jsonb)
    order by meters desc, place`.execute(db)
  return rows
}

/** One way in which each of these localities is written on a meter. */
export async function namesAsTyped({ db, communityId }: In, keys: string[]): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map()
  const { rows } = await sql<{ key: string; city: string }>`
    select key, (select city from meter_list l join meters m on m.community_id = l.community_id and m.id = l.meter_id
      where l.community_id = ${communityId}::uuid and l.locality = key limit 1) as city
    from unnest(${keys}::text[]) key`.execute(db)
  return new Map(rows.map(({ key, city }) => [key, city]))
}
