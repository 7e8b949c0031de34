import { sql } from 'kysely'
import type { AskedOfChangeSet, ChangeSetCounts } from '../../domain/meters/change-set.schema.ts'
import type { MeterState } from '../../domain/meters/meter-state.ts'
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
  { asked, createdMembers }: { asked: AskedOfChangeSet; createdMembers: string[] },
) {
  await db
    .insertInto('meter_change_sets')
    .values({
      community_id: communityId,
      id,
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
    .updateTable('meter_change_sets')
    .set({ counts: JSON.stringify(counts) })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}

/** `before` null: the meter was created. */
export type Item = { meterId: string; before: MeterState | null }

export async function insertItems(
  { db, communityId }: In,
  changeSetId: string,
  items: (Item & { versionBefore: number | null; versionAfter: number })[],
) {
  const rows = items.map(({ meterId, before, versionBefore, versionAfter }) => ({
    meter_id: meterId,
    before,
    version_before: versionBefore,
    version_after: versionAfter,
  }))
  await sql`
    insert into meter_change_set_items (community_id, change_set_id, meter_id, before, version_before, version_after)
    select ${communityId}::uuid, ${changeSetId}::uuid, meter_id, before, version_before, version_after
    from jsonb_populate_recordset(null::meter_change_set_items, ${JSON.stringify(rows)}::jsonb)`.execute(db)
}

export async function changeSetExists({ db, communityId }: In, id: string): Promise<boolean> {
  const found = await db
    .selectFrom('meter_change_sets')
    .select('id')
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .executeTakeFirst()
  return found !== undefined
}

/** How much a change set wrote. */
export async function changeSetOutcome({ db, communityId }: In, id: string) {
  const { counts, newMembers } = await db
    .selectFrom('meter_change_sets')
    .select(['counts', sql<number>`cardinality(created_members)`.as('newMembers')])
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const { created, changed } = counts as ChangeSetCounts
  return { created, changed, newMembers }
}
