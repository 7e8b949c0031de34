import { writeAuditLine } from '../../audit/write-audit-line.ts'
import type { Work } from '../../db/in-community.ts'
import { saveAnswer } from './invitations.store.ts'
import { openInvitation } from './open-invitation.ts'

/** Takes an invitation back: its links lead nowhere any more. */
export async function cancelInvitation(work: Work, id: string, now: Date) {
  const { email, role, memberId } = await openInvitation(work, id)
  await saveAnswer(work, id, { status: 'cancelled', at: now })
  await writeAuditLine(work, {
    action: 'invitation.cancelled',
    entityId: id,
    before: { email, role, memberId },
  })
}
