import type { Role } from './community.schema.ts'
import type { InvitationStanding, invitationKinds } from './invitation.codes.ts'

/** How long an invitation may be accepted, from the last time it was sent. */
export const invitationDays = 14

export const invitationExpiry = (sent: Date): Date => new Date(sent.getTime() + invitationDays * 86_400_000)

type Kept = { status: Exclude<InvitationStanding, 'expired'>; expiresAt: Date }

export const standingOf = ({ status, expiresAt }: Kept, now: Date): InvitationStanding =>
  status === 'pending' && expiresAt <= now ? 'expired' : status

export const kindOf = ({
  role,
  memberId,
}: {
  role: Role
  memberId: string | null
}): (typeof invitationKinds)[number] =>
  role !== 'member' ? 'manage' : memberId === null ? 'own-record' : 'link'
