import type { Role } from '../../../domain/communities/community.schema.ts'
import { roleByGroups } from '../../../domain/communities/group-role.ts'
import { writeAuditLine } from '../../audit/write-audit-line.ts'
import { asSystem, asUser, type Work } from '../../db/in-community.ts'
import type { House } from '../../http/house.ts'
import { communitiesOf, lockCommunity } from '../communities.store.ts'
import { givenRole, saveGivenRole } from './group-roles.store.ts'
import { countAdmins, insertRole, removeRole, roleOf, updateRole } from './roles.store.ts'

type SignedIn = {
  userId: string
  email: string
  /** what the groups of this user give */
  byGroups: { communityId: string; role: Role }[]
  /** what people call the service that told them: the audit names it */
  service: string
}

/**
 * Gives somebody who signs in the roles of its groups, and takes back those of groups that are gone. Looks at every
 * community in which one or the other may be.
 */
export async function setRolesByGroups({ database }: Pick<House, 'database'>, who: SignedIn) {
  const own = await asUser(database.app, who.userId, (db) => communitiesOf(db, who.userId))
  const communityIds = new Set(
    [...own, ...who.byGroups.map(({ communityId: id }) => ({ id }))].map(({ id }) => id),
  )
  for (const communityId of communityIds)
    await asSystem(database.app, communityId, (work) => setRole(work, who))
}

async function setRole(
  work: Pick<Work, 'db' | 'communityId'>,
  { userId, email, byGroups, service }: SignedIn,
) {
  const asked = byGroups.filter(({ communityId }) => communityId === work.communityId).map(({ role }) => role)
  // Nothing that a group gives or gave, or the community has gone since the server was started.
  if (asked.length === 0 && !(await givenRole(work, userId))) return
  if (!(await lockCommunity(work))) return
  const given = await givenRole(work, userId)
  const role = (await roleOf(work, userId))?.role ?? null
  const otherAdmins = (await countAdmins(work)) - (role === 'admin' ? 1 : 0)
  const next = roleByGroups({ byGroups: asked, role, given, otherAdmins })
  if (next.role !== role) {
    if (next.role === null) await removeRole(work, userId)
    else await (role ? updateRole : insertRole)(work, userId, next.role)
    await writeAuditLine(
      { ...work, userId: null, userName: service },
      {
        action: 'user.role-by-group',
        entityId: userId,
        before: { role, email },
        after: { role: next.role },
      },
    )
  }
  await saveGivenRole(work, userId, next.role && next.given)
}
