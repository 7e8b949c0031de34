import type { InvitationSeen } from '../../../domain/communities/invitation.schema.ts'
import { kindOf, standingOf } from '../../../domain/communities/invitation.ts'
import { hasAccount } from '../../auth/has-account.ts'
import type { House } from '../../http/house.ts'
import type { SignedIn } from '../../http/session.ts'
import { memberAccount } from '../../members/member-account.ts'
import { nameCommunity } from '../name-community.ts'
import { followLink } from './follow-link.ts'

/** What whoever holds the link is told before it answers. */
export function seeInvitation(
  { database, clock }: House,
  token: string,
  user: SignedIn | null,
): Promise<InvitationSeen> {
  return database.app.transaction().execute(async (db) => {
    const { communityId, invitation } = await followLink(db, token)
    const { memberId, email, role, invitedBy, expiresAt } = invitation
    const member = memberId && (await memberAccount({ db, communityId }, memberId))
    return {
      ...{ email, role, invitedBy, expiresAt: expiresAt.toISOString() },
      community: (await nameCommunity({ db, communityId })).name,
      kind: kindOf(invitation),
      memberName: member ? member.displayName : null,
      standing: standingOf(invitation, clock.now()),
      signedInAs: user?.email ?? null,
      hasAccount: await hasAccount(database, email),
    }
  })
}
