import { sql } from 'kysely'
import type { Work } from '../db/in-community.ts'
import type { Item } from './change-sets.store.ts'
import type { ChangedThings } from './changed-things.ts'

type In = Pick<Work, 'db' | 'communityId'>

type Table = 'meters' | 'members'

/** Locks a change set and every thing of it that is still there. */
export async function lockChangeSet({ db, communityId }: In, table: Table, id: string) {
  await sql`
    select from ${sql.table(table)} where community_id = ${communityId} and id in (
      select thing_id from change_set_items where community_id = ${communityId} and change_set_id = ${id})
    order by id for update`.execute(db)
  return db
    .selectFrom('change_sets')
    .select(['undone_at as undoneAt', 'created_members as createdMembers', 'asked', 'counts'])
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

type Hindrance = {
  id: string
  name: string
  reason: string
  /** who changed it last, by another change set; null: not by one */
  by: string | null
}

/** The things that keep a change set from being undone, the first so many of them, and how many there are in all. */
export async function hindrancesOf(
  { db, communityId }: In,
  { table, name, gone, kept }: Pick<ChangedThings<never>, 'table' | 'name' | 'gone' | 'kept'>,
  id: string,
  atMost: number,
): Promise<{ things: Hindrance[]; total: number }> {
  const { rows } = await sql<Hindrance & { total: number }>`
    select *, count(*) over () as total from (
      select thing_id as id, coalesce(${name}, '') as name, case
        when thing.id is null then ${gone}
        when version <> version_after then 'changed-since'
        when before is null then ${kept}
      end as reason,
      (select actor from change_sets later join change_set_items part
        on part.community_id = later.community_id and part.change_set_id = later.id
        where part.community_id = item.community_id and part.thing_id = item.thing_id and later.id > item.change_set_id
          and later.undone_at is null
        order by later.id desc limit 1) as by
      from change_set_items item
      left join ${sql.table(table)} thing on thing.community_id = item.community_id and thing.id = item.thing_id
      where item.community_id = ${communityId} and change_set_id = ${id}
    ) found where reason is not null order by name, id limit ${atMost}`.execute(db)
  return { things: rows.map(({ total: _, ...thing }) => thing), total: rows[0]?.total ?? 0 }
}

/** So many items of a change set after a thing, in order of their things. */
export async function itemsAfter<State>(
  { db, communityId }: In,
  id: string,
  after: string | null,
  atMost: number,
): Promise<Item<State>[]> {
  const rows = await db
    .selectFrom('change_set_items')
    .select(['thing_id as thingId', 'before'])
    .where('community_id', '=', communityId)
    .where('change_set_id', '=', id)
    .$if(after !== null, (query) => query.where('thing_id', '>', after!))
    .orderBy('thing_id')
    .limit(atMost)
    .execute()
  return rows.map((row) => ({ ...row, before: row.before as State | null }))
}

/**
 * The things stand again as an earlier change set had left them: it can be undone in its turn, because what came after
 * it is gone.
 */
export async function handBack({ db, communityId }: In, table: Table, id: string) {
  await sql`
    update change_set_items earlier set version_after = thing.version
    from change_set_items undone
    join ${sql.table(table)} thing on thing.community_id = undone.community_id and thing.id = undone.thing_id
    where undone.community_id = ${communityId} and undone.change_set_id = ${id}
      and earlier.community_id = ${communityId} and earlier.thing_id = undone.thing_id
      and earlier.change_set_id <> ${id} and earlier.version_after = undone.version_before`.execute(db)
}

export async function saveUndone({ db, communityId, userName }: Work, id: string) {
  await db
    .updateTable('change_sets')
    .set({ undone_at: sql`now()`, undone_by: userName })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}
