import type { Role } from '../../../domain/communities/community.schema.ts'
import type { Work } from '../../db/in-community.ts'
import { violates } from '../../db/violates.ts'
import { Refusal } from '../../http/refusal.ts'

type In = Pick<Work, 'db' | 'communityId'>

const row = ({ db, communityId }: In, userId: string) =>
  db
    .selectFrom('community_users')
    .where('community_users.community_id', '=', communityId)
    .where('community_users.user_id', '=', userId)

export async function isUser(work: In, userId: string): Promise<boolean> {
  return (await row(work, userId).select('community_users.user_id').executeTakeFirst()) !== undefined
}

/** A user's role, and its address for whoever may know that; undefined for somebody who is none. */
export async function roleOf(
  work: In,
  userId: string,
): Promise<{ role: Role; email: string | null } | undefined> {
  const found = await row(work, userId)
    .leftJoin('community_people', 'community_people.user_id', 'community_users.user_id')
    .select(['community_users.role', 'community_people.email'])
    .executeTakeFirst()
  return found as { role: Role; email: string | null } | undefined
}

export async function countAdmins({ db, communityId }: In): Promise<number> {
  const { count } = await db
    .selectFrom('community_users')
    .select((e) => e.fn.countAll<number>().as('count'))
    .where('community_id', '=', communityId)
    .where('role', '=', 'admin')
    .executeTakeFirstOrThrow()
  return count
}

export async function updateRole({ db, communityId }: In, userId: string, role: Role) {
  await db
    .updateTable('community_users')
    .set({ role })
    .where('community_id', '=', communityId)
    .where('user_id', '=', userId)
    .execute()
    .catch(refuseLastAdmin)
}

export async function insertRole({ db, communityId }: In, userId: string, role: Role) {
  await db
    .insertInto('community_users')
    .values({ community_id: communityId, user_id: userId, role })
    .execute()
}

export async function removeRole({ db, communityId }: In, userId: string) {
  await db
    .deleteFrom('community_users')
    .where('community_id', '=', communityId)
    .where('user_id', '=', userId)
    .execute()
    .catch(refuseLastAdmin)
}

function refuseLastAdmin(error: unknown): never {
  throw violates(error, 'an_admin_stays') ? new Refusal(409, 'last-admin') : error
}
