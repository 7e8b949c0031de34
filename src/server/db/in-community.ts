import { type Kysely, sql, type Transaction } from 'kysely'
import type { Role } from '../../domain/communities/community.schema.ts'
import type { LocalDay } from '../../domain/time/local-day.ts'
import { Refusal } from '../http/refusal.ts'
import type { DB } from './tables.ts'

/** For whom a transaction works, and on which day. */
export type Scope = { communityId: string; userId: string; userName: string; today: LocalDay }

/** What a use case works with: an open transaction that sees one community. */
export type Work = Scope & { db: Transaction<DB>; role: Role }

/**
 * Runs `work` in one transaction which sees the rows of one community only. The role is read in that same transaction,
 * so that a right taken away counts from then on; whoever is no user of the community is refused with 404.
 */
export function inCommunity<T>(db: Kysely<DB>, scope: Scope, work: (work: Work) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (transaction) => {
    const role = await enterAs(transaction, scope)
    return work({ ...scope, db: transaction, role })
  })
}

/** The transaction works for this user in this community from now on; answers the user's role. */
export async function enterAs(
  transaction: Transaction<DB>,
  { communityId, userId }: Pick<Scope, 'communityId' | 'userId'>,
): Promise<Role> {
  await sql`select set_config('app.community', ${communityId}, true),
                   set_config('app.user', ${userId}, true)`.execute(transaction)
  const user = await transaction
    .selectFrom('community_users')
    .select('role')
    .where('community_id', '=', communityId)
    .where('user_id', '=', userId)
    .executeTakeFirst()
  if (!user) throw new Refusal(404, 'not-found')
  return user.role as Role
}

/** Runs `work` in a transaction which sees one community, for what nobody asked for: no user, no role. */
export function asSystem<T>(
  db: Kysely<DB>,
  communityId: string,
  work: (work: { db: Transaction<DB>; communityId: string }) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (transaction) => {
    await enterAsSystem(transaction, communityId)
    return work({ db: transaction, communityId })
  })
}

/** The transaction works in this community from now on, for nobody. */
export async function enterAsSystem(transaction: Transaction<DB>, communityId: string) {
  await sql`select set_config('app.community', ${communityId}, true)`.execute(transaction)
}

/** Runs `work` in a transaction which sees nothing but what belongs to the user: its communities and its roles in them. */
export function asUser<T>(
  db: Kysely<DB>,
  userId: string,
  work: (db: Transaction<DB>) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (transaction) => {
    await enterForNone(transaction, userId)
    return work(transaction)
  })
}

/** The transaction works for this user from now on, in no community. */
export async function enterForNone(transaction: Transaction<DB>, userId: string) {
  await sql`select set_config('app.user', ${userId}, true), set_config('app.community', '', true)`.execute(
    transaction,
  )
}
