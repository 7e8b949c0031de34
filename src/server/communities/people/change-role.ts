import type { Role } from '../../../domain/communities/community.schema.ts'
import { roleRefusal } from '../../../domain/communities/role-change.ts'
import { writeAuditLine } from '../../audit/write-audit-line.ts'
import type { Work } from '../../db/in-community.ts'
import { Refusal } from '../../http/refusal.ts'
import { lockCommunity } from '../communities.store.ts'
import { countAdmins, removeRole, roleOf, updateRole } from './roles.store.ts'

/**
 * Gives a user another role; null: it is no user of the community any more, and what it was linked to stays without it.
 * 403 for who may not, 409 when no administrator would be left.
 */
export async function changeRole(work: Work, userId: string, to: Role | null) {
  await lockCommunity(work)
  const user = await roleOf(work, userId)
  if (!user) throw new Refusal(404, 'not-found')
  const from = user.role
  if (from === to) return
  const isSelf = userId === work.userId
  const otherAdmins = (await countAdmins(work)) - (from === 'admin' ? 1 : 0)
  const refused = roleRefusal({ by: work.role, isSelf, from, to, otherAdmins })
  if (refused) throw new Refusal(refused === 'admins-only' ? 403 : 409, refused)
  // Before a plain member goes: afterwards it may no longer write here.
  await writeAuditLine(work, {
    action: to ? 'user.role-changed' : isSelf ? 'user.left' : 'user.removed',
    entityId: userId,
    // The address too: the line is read when the account may be gone.
    before: { role: from, ...(user.email && { email: user.email }) },
    ...(to && { after: { role: to } }),
  })
  if (to) await updateRole(work, userId, to)
  else await removeRole(work, userId)
}
