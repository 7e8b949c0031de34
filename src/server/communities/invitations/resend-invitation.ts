import { invitationExpiry } from '../../../domain/communities/invitation.ts'
import { writeAuditLine } from '../../audit/write-audit-line.ts'
import type { Work } from '../../db/in-community.ts'
import { saveSent } from './invitations.store.ts'
import { openInvitation } from './open-invitation.ts'
import { sendInvitation } from './send-invitation.ts'

/** Sends it again, and it may be accepted for as long as a new one; answers the link. */
export async function resendInvitation(
  work: Work,
  id: string,
  { now, publicUrl }: { now: Date; publicUrl: string },
): Promise<string> {
  const invitation = await openInvitation(work, id)
  const expiresAt = invitationExpiry(now)
  await saveSent(work, id, { now, expiresAt })
  await writeAuditLine(work, {
    action: 'invitation.sent-again',
    entityId: id,
    after: { email: invitation.email },
  })
  return sendInvitation(work, { ...invitation, expiresAt }, publicUrl)
}
