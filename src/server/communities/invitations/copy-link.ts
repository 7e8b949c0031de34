import { writeAuditLine } from '../../audit/write-audit-line.ts'
import type { Work } from '../../db/in-community.ts'
import { openInvitation, refuseClosed } from './open-invitation.ts'
import { makeLink } from './send-invitation.ts'

/** A link to hand over in another way than by mail. Who has it may answer, so that it was made is noted. */
export async function copyLink(
  work: Work,
  id: string,
  { now, publicUrl }: { now: Date; publicUrl: string },
): Promise<string> {
  const invitation = await openInvitation(work, id)
  refuseClosed(invitation, now)
  await writeAuditLine(work, {
    action: 'invitation.link-copied',
    entityId: id,
    after: { email: invitation.email },
  })
  return makeLink(work, id, publicUrl)
}
