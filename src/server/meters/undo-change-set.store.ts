import { sql } from 'kysely'
import type { MeterState } from '../../domain/meters/meter-state.ts'
import type { Work } from '../db/in-community.ts'
import type { Item } from './change-sets.store.ts'

type In = Pick<Work, 'db' | 'communityId'>

/** Locks a change set and every meter of it that is still there. */
export async function lockChangeSet({ db, communityId }: In, id: string) {
  await sql`
    select from meters where community_id = ${communityId} and id in (
      select meter_id from meter_change_set_items where community_id = ${communityId} and change_set_id = ${id})
    order by id for update`.execute(db)
  return db
    .selectFrom('meter_change_sets')
    .select(['undone_at as undoneAt', 'created_members as createdMembers', 'asked', 'counts'])
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

export type Hindrance = {
  id: string
  ean: string
  reason: 'meter-deleted' | 'changed-since' | 'meter-has-readings' | 'meter-has-participation'
}

/** The meters that keep a change set from being undone, the first so many of them, and how many there are in all. */
export async function hindrancesOf(
  { db, communityId }: In,
  id: string,
  atMost: number,
): Promise<{ meters: Hindrance[]; total: number }> {
  const { rows } = await sql<Hindrance & { total: number }>`
    select *, count(*) over () as total from (
      select item.meter_id as id, coalesce(meters.ean, before ->> 'ean', '') as ean, case
        when meters.id is null then 'meter-deleted'
        when version <> version_after then 'changed-since'
        when before is not null then null
        when data_until is not null then 'meter-has-readings'
        when exists (select from participations part
          where part.community_id = item.community_id and part.meter_id = item.meter_id) then 'meter-has-participation'
      end as reason
      from meter_change_set_items item
      left join meters on meters.community_id = item.community_id and meters.id = item.meter_id
      left join meter_list line on line.community_id = item.community_id and line.meter_id = item.meter_id
      where item.community_id = ${communityId} and change_set_id = ${id}
    ) found where reason is not null order by ean limit ${atMost}`.execute(db)
  return { meters: rows.map(({ total: _, ...meter }) => meter), total: rows[0]?.total ?? 0 }
}

/** So many items of a change set after a meter, in order of their meters. */
export async function itemsAfter(
  { db, communityId }: In,
  id: string,
  after: string | null,
  atMost: number,
): Promise<Item[]> {
  const rows = await db
    .selectFrom('meter_change_set_items')
    .select(['meter_id as meterId', 'before'])
    .where('community_id', '=', communityId)
    .where('change_set_id', '=', id)
    .$if(after !== null, (query) => query.where('meter_id', '>', after!))
    .orderBy('meter_id')
    .limit(atMost)
    .execute()
  return rows.map((row) => ({ ...row, before: row.before as MeterState | null }))
}

/**
 * The meters stand again as an earlier change set had left them: it can be undone in its turn, because what came after
 * it is gone.
 */
export async function handBack({ db, communityId }: In, id: string) {
  await sql`
    update meter_change_set_items earlier set version_after = meters.version
    from meter_change_set_items undone join meters on meters.community_id = undone.community_id and meters.id = undone.meter_id
    where undone.community_id = ${communityId} and undone.change_set_id = ${id}
      and earlier.community_id = ${communityId} and earlier.meter_id = undone.meter_id
      and earlier.change_set_id <> ${id} and earlier.version_after = undone.version_before`.execute(db)
}

export async function saveUndone({ db, communityId, userName }: Work, id: string) {
  await db
    .updateTable('meter_change_sets')
    .set({ undone_at: sql`now()`, undone_by: userName })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}
