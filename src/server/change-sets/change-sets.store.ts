import { sql } from 'kysely'
import type { AskedOfChangeSet, ChangeSetCounts } from '../../domain/change-sets/change-set.schema.ts'
import type { Work } from '../db/in-community.ts'

type In = Pick<Work, 'db' | 'communityId'>

/** Waits until no other change set of this community is being written; the database refuses (55P03) when it takes longer. */
export async function lockChangeSets({ db, communityId }: In, seconds: number): Promise<void> {
  await sql`select set_config('lock_timeout', ${`${seconds}s`}, true)`.execute(db)
  await sql`select pg_advisory_xact_lock(hashtextextended(${`change sets of ${communityId}`}, 0))`.execute(db)
  await sql`select set_config('lock_timeout', '0', true)`.execute(db)
}

export async function insertChangeSet(
  { db, communityId, userId, userName }: Work,
  id: string,
  {
    things,
    asked,
    createdMembers,
  }: { things: 'meters' | 'members'; asked: AskedOfChangeSet; createdMembers: string[] },
) {
  await db
    .insertInto('change_sets')
    .values({
      community_id: communityId,
      id,
      things,
      kind: asked.kind === 'import' ? 'import' : 'bulk',
      asked: JSON.stringify(asked),
      counts: '{}',
      created_members: createdMembers,
      user_id: userId,
      actor: userName,
    })
    .execute()
}

export async function saveCounts({ db, communityId }: In, id: string, counts: ChangeSetCounts) {
  await db
    .updateTable('change_sets')
    .set({ counts: JSON.stringify(counts) })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}

/** `before` null: the thing was created. */
export type Item<State> = { thingId: string; before: State | null }

export async function insertItems(
  { db, communityId }: In,
  changeSetId: string,
  items: (Item<unknown> & { versionBefore: number | null; versionAfter: number })[],
) {
  const rows = items.map(({ thingId, before, versionBefore, versionAfter }) => ({
    thing_id: thingId,
    before,
    version_before: versionBefore,
    version_after: versionAfter,
  }))
  await sql`
    insert into change_set_items (community_id, change_set_id, thing_id, before, version_before, version_after)
    select ${communityId}::uuid, ${changeSetId}::uuid, thing_id, before, version_before, version_after
    from jsonb_populate_recordset(null::change_set_items, ${JSON.stringify(rows)}::jsonb)`.execute(db)
}

export async function changeSetExists(
  { db, communityId }: In,
  things: 'meters' | 'members',
  id: string,
): Promise<boolean> {
  const found = await db
    .selectFrom('change_sets')
    .select('id')
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .where('things', '=', things)
    .executeTakeFirst()
  return found !== undefined
}

/** How much a change set wrote. */
export async function changeSetOutcome({ db, communityId }: In, id: string) {
  const { counts, newMembers } = await db
    .selectFrom('change_sets')
    .select(['counts', sql<number>`cardinality(created_members)`.as('newMembers')])
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const { created, changed } = counts as ChangeSetCounts
  return { created, changed, newMembers }
}
