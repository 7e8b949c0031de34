import { type SelectQueryBuilder, sql } from 'kysely'
import type { NewView, SavedView, ViewChange } from '../../domain/communities/saved-view.schema.ts'
import type { Work } from '../db/in-community.ts'
import type { DB } from '../db/tables.ts'
import { violates } from '../db/violates.ts'
import { Refusal } from '../http/refusal.ts'

type In = Pick<Work, 'db' | 'communityId' | 'userId'>

// Row-level security shows one's own views and those of all managers, and no others.

const shaped = <Output>(query: SelectQueryBuilder<DB, 'saved_views', Output>) =>
  query.select(['id', 'list', 'name', 'search', sql<boolean>`user_id is null`.as('shared')])

export async function viewsOf({ db, communityId }: In, list: SavedView['list']): Promise<SavedView[]> {
  const rows = await shaped(db.selectFrom('saved_views'))
    .where('community_id', '=', communityId)
    .where('list', '=', list)
    .orderBy('id')
    .execute()
  return rows as SavedView[]
}

export async function viewOf({ db, communityId }: In, id: string): Promise<SavedView | undefined> {
  const row = await shaped(db.selectFrom('saved_views'))
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row as SavedView | undefined
}

const ownerOf = ({ userId }: In, shared: boolean) => (shared ? null : userId)

export async function insertView(work: In, id: string, { shared, ...view }: NewView) {
  await work.db
    .insertInto('saved_views')
    .values({ community_id: work.communityId, id, user_id: ownerOf(work, shared), ...view })
    .execute()
    .catch(refuseName)
}

export async function updateView(work: In, id: string, { shared, ...change }: ViewChange) {
  await work.db
    .updateTable('saved_views')
    .set({
      ...change,
      ...(shared !== undefined && { user_id: ownerOf(work, shared) }),
      updated_at: sql`now()`,
    })
    .where('community_id', '=', work.communityId)
    .where('id', '=', id)
    .execute()
    .catch(refuseName)
}

export async function deleteViewRow({ db, communityId }: In, id: string) {
  await db.deleteFrom('saved_views').where('community_id', '=', communityId).where('id', '=', id).execute()
}

function refuseName(error: unknown): never {
  throw violates(error, 'one_view_a_name') ? new Refusal(409, 'view-name-exists', 'name') : error
}
