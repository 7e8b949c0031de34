import { standingOf } from '../../../domain/communities/invitation.ts'
import { mayInvite } from '../../../domain/communities/role-change.ts'
import type { Work } from '../../db/in-community.ts'
import { Refusal } from '../../http/refusal.ts'
import { invitationOf, type StoredInvitation } from './invitations.store.ts'

/** An invitation that nobody has answered, locked; 409 for another, and 403 for one that its reader may not send. */
export async function openInvitation(work: Work, id: string): Promise<StoredInvitation> {
  const invitation = await invitationOf(work, id, { locked: true })
  if (!invitation) throw new Refusal(404, 'not-found')
  if (!mayInvite(work.role, invitation.role)) throw new Refusal(403, 'admins-only')
  refuseAnswered(invitation)
  return invitation
}

/** 409, with what has become of it, when an invitation can no longer be answered. */
export function refuseAnswered({ status }: StoredInvitation) {
  if (status === 'cancelled') throw new Refusal(409, 'invitation-cancelled')
  if (status !== 'pending') throw new Refusal(409, 'invitation-answered')
}

/** As `refuseAnswered`, and when its time has run out. */
export function refuseClosed(invitation: StoredInvitation, now: Date) {
  refuseAnswered(invitation)
  if (standingOf(invitation, now) === 'expired') throw new Refusal(409, 'invitation-expired')
}
