import { invitationExpiry } from '../../../domain/communities/invitation.ts'
import type { Language } from '../../../domain/words/words.ts'
import { writeAuditLine } from '../../audit/write-audit-line.ts'
import type { Work } from '../../db/in-community.ts'
import { newId } from '../../db/new-id.ts'
import { linkMember } from '../../members/link-member.ts'
import { cancelInvitation } from '../invitations/cancel-invitation.ts'
import { insertInvitation, openOwnRecords, userWithEmail } from '../invitations/invitations.store.ts'
import { newPath } from '../invitations/send-invitation.ts'

/**
 * The way for whoever was accepted to its new record; answers the path of a link for its mail. A user of the community is
 * linked at once; anybody else is invited to sign in for the record. An older invitation to begin a record of its own is taken
 * back, or somebody would become two members.
 */
export async function offerAccount(
  work: Work,
  { memberId, email, language }: { memberId: string; email: string; language: Language },
  now: Date,
): Promise<string> {
  for (const id of await openOwnRecords(work, email)) await cancelInvitation(work, id, now)
  const user = await userWithEmail(work, email)
  if (user) {
    await linkMember(work, memberId, user.id)
    return `/communities/${work.communityId}`
  }
  const id = newId()
  const asked = { email, role: 'member' as const, memberId, language }
  await insertInvitation(work, id, asked, { now, expiresAt: invitationExpiry(now) })
  await writeAuditLine(work, {
    action: 'invitation.sent',
    entityId: id,
    after: { email, role: asked.role, memberId },
  })
  return newPath(work, id)
}
