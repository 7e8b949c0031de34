import type { Role } from '../../../domain/communities/community.schema.ts'
import type { GivenRole } from '../../../domain/communities/group-role.ts'
import type { Work } from '../../db/in-community.ts'

type In = Pick<Work, 'db' | 'communityId'>

/** How a group has given this user its role; null when none has. */
export async function givenRole({ db, communityId }: In, userId: string): Promise<GivenRole | null> {
  const found = await db
    .selectFrom('group_roles')
    .select(['role', 'role_before as before'])
    .where('community_id', '=', communityId)
    .where('user_id', '=', userId)
    .executeTakeFirst()
  return (found as { role: Role; before: Role | null } | undefined) ?? null
}

/** Null: from now on the role is one that people have given. */
export async function saveGivenRole({ db, communityId }: In, userId: string, given: GivenRole | null) {
  await db
    .deleteFrom('group_roles')
    .where('community_id', '=', communityId)
    .where('user_id', '=', userId)
    .execute()
  if (given)
    await db
      .insertInto('group_roles')
      .values({ community_id: communityId, user_id: userId, role: given.role, role_before: given.before })
      .execute()
}
