import { writeAuditLine } from '../audit/write-audit-line.ts'
import { findUser } from '../communities/find-user.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { linkedUser, saveLink } from './members.store.ts'

/**
 * From now on this user sees what is the member's; null: nobody does. One user may be linked to several members. 422 for
 * somebody who is no user of this community. Linking again what is linked already is no change.
 */
export async function linkMember(
  work: Pick<Work, 'db' | 'communityId' | 'userName'> & { userId: string | null },
  memberId: string,
  userId: string | null,
) {
  const user = userId === null ? null : await findUser(work, userId)
  if (user === undefined) throw new Refusal(422, 'user-unknown', 'userId')
  const before = await linkedUser(work, memberId)
  if (before === userId) return
  await saveLink(work, memberId, userId)
  await writeAuditLine(work, {
    action: user ? 'member.linked' : 'member.unlinked',
    entityId: memberId,
    before: { userId: before },
    // The address too: the line is read when the account may be gone.
    after: user ? { userId, email: user.email } : { userId },
  })
}
