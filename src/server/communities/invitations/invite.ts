import { hasRole } from '../../../domain/communities/community.schema.ts'
import type { NewInvitation } from '../../../domain/communities/invitation.schema.ts'
import { invitationExpiry, kindOf } from '../../../domain/communities/invitation.ts'
import { mayInvite } from '../../../domain/communities/role-change.ts'
import { writeAuditLine } from '../../audit/write-audit-line.ts'
import type { Work } from '../../db/in-community.ts'
import { Refusal } from '../../http/refusal.ts'
import { memberAccount } from '../../members/member-account.ts'
import { insertInvitation, userWithEmail } from './invitations.store.ts'
import { sendInvitation } from './send-invitation.ts'

/**
 * Asks somebody to join and sends the link, which is answered. 403 for a role that one may not give; 409 when this address
 * has an invitation that waits, has the role already, or when somebody signs in for that member.
 */
export async function invite(
  work: Work,
  id: string,
  asked: NewInvitation,
  { now, publicUrl }: { now: Date; publicUrl: string },
): Promise<string> {
  if (!mayInvite(work.role, asked.role)) throw new Refusal(403, 'admins-only')
  const member = asked.memberId === null ? undefined : await memberAccount(work, asked.memberId)
  if (asked.memberId && !member) throw new Refusal(422, 'member-unknown', 'memberId')
  if (member?.userId) throw new Refusal(409, 'member-already-linked', 'memberId')
  const user = await userWithEmail(work, asked.email)
  if (user && kindOf(asked) !== 'own-record' && hasRole(user.role, asked.role))
    throw new Refusal(409, 'already-user', 'email')
  const expiresAt = invitationExpiry(now)
  await insertInvitation(work, id, asked, { now, expiresAt })
  const { email, role, memberId } = asked
  await writeAuditLine(work, { action: 'invitation.sent', entityId: id, after: { email, role, memberId } })
  return sendInvitation(work, { ...asked, id, expiresAt }, publicUrl)
}
