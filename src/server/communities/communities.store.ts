import { type Kysely, sql, type Transaction } from 'kysely'
import type pg from 'pg'
import type { Community } from '../../domain/communities/community.schema.ts'
import type { Work } from '../db/in-community.ts'
import type { DB } from '../db/tables.ts'

type In = Pick<Work, 'db' | 'communityId'>

const columns = [
  'communities.id',
  'communities.name',
  'communities.region',
  'communities.regulator',
  'communities.strict_ean as strictEan',
  'communities.stale_after_days as staleAfterDays',
  'communities.version',
] as const

/** The communities a user belongs to, with its role in each; inside `asUser`. */
export async function communitiesOf(db: Transaction<DB>, userId: string): Promise<Community[]> {
  const rows = await db
    .selectFrom('community_users')
    .innerJoin('communities', 'communities.id', 'community_users.community_id')
    .select([...columns, 'community_users.role'])
    .where('community_users.user_id', '=', userId)
    .orderBy(sql`communities.demo is not null`) // the real ones first
    .orderBy('communities.created_at')
    .orderBy('communities.id')
    .execute()
  return rows as Community[]
}

export async function communityOf({ db, communityId, role }: Work): Promise<Community> {
  const row = await db
    .selectFrom('communities')
    .select(columns)
    .where('id', '=', communityId)
    .executeTakeFirstOrThrow()
  return { ...row, role } as Community
}

export async function nameOfCommunity({ db, communityId }: In): Promise<Pick<Community, 'name' | 'region'>> {
  const row = await db
    .selectFrom('communities')
    .select(['name', 'region'])
    .where('id', '=', communityId)
    .executeTakeFirstOrThrow()
  return row as Pick<Community, 'name' | 'region'>
}

export async function managersOf({ db, communityId }: In): Promise<string[]> {
  const rows = await db
    .selectFrom('community_users')
    .select('user_id')
    .where('community_id', '=', communityId)
    .where('role', 'in', ['manager', 'admin'])
    .orderBy('user_id')
    .execute()
  return rows.map(({ user_id }) => user_id)
}

/** Two who change the settings wait for each other. */
export async function lockCommunity({ db, communityId }: Pick<Work, 'db' | 'communityId'>): Promise<boolean> {
  const rows = await db
    .selectFrom('communities')
    .select('id')
    .where('id', '=', communityId)
    .forUpdate()
    .execute()
  return rows.length === 1
}

export async function saveSettings(
  { db, communityId }: Work,
  { strictEan, staleAfterDays }: Pick<Community, 'strictEan' | 'staleAfterDays'>,
) {
  await db
    .updateTable('communities')
    .set((e) => ({ strict_ean: strictEan, stale_after_days: staleAfterDays, version: e('version', '+', 1) }))
    .where('id', '=', communityId)
    .execute()
}

export async function installationIsEmpty(db: Kysely<DB>): Promise<boolean> {
  const { rows } = await sql<{ empty: boolean }>`select installation_is_empty() as empty`.execute(db)
  return rows[0]!.empty
}

/** One first run at a time: whoever comes second finds the installation no longer empty. */
export async function lockInstallation(db: Transaction<DB>) {
  await sql`select pg_advisory_xact_lock(hashtext('optimce.installation'))`.execute(db)
}

/** From here on the transaction works for this community, even when it is yet to be made. */
export async function enterCommunity(db: Transaction<DB>, communityId: string) {
  await sql`select set_config('app.community', ${communityId}, true)`.execute(db)
}

type NewCommunity = Pick<Community, 'id' | 'name' | 'region' | 'regulator'> & {
  demo?: string
  created_at?: Date
}

/** False when it was there already. */
export async function insertCommunity(db: Transaction<DB>, community: NewCommunity): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('communities')
    .values(community)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function saveRole(db: Transaction<DB>, communityId: string, userId: string, role: string) {
  await db
    .insertInto('community_users')
    .values({ community_id: communityId, user_id: userId, role })
    .onConflict((conflict) => conflict.columns(['community_id', 'user_id']).doUpdateSet({ role }))
    .execute()
}

export async function communityMadeAt(db: Transaction<DB>, id: string): Promise<Date> {
  const row = await db
    .selectFrom('communities')
    .select('created_at')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return row.created_at
}

/** By id, or by name in whatever case; as the owner of the tables, whom no policy binds. */
export async function communitiesNamed(owner: pg.Client, idOrName: string) {
  const { rows } = await owner.query<{ id: string; name: string }>(
    'select id, name from communities where id::text = lower($1) or lower(name) = lower($1) order by created_at',
    [idOrName],
  )
  return rows
}
