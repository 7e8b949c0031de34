import { hasRole, type Role } from '../../../domain/communities/community.schema.ts'
import type { Acceptance } from '../../../domain/communities/invitation.schema.ts'
import { kindOf } from '../../../domain/communities/invitation.ts'
import { localDayOf } from '../../../domain/time/local-day.ts'
import { writeAuditLine } from '../../audit/write-audit-line.ts'
import { createAccount } from '../../auth/create-account.ts'
import { giveFirstConsent } from '../../auth/give-consent.ts'
import type { Work } from '../../db/in-community.ts'
import { newId } from '../../db/new-id.ts'
import type { House } from '../../http/house.ts'
import { Refusal } from '../../http/refusal.ts'
import type { SignedIn } from '../../http/session.ts'
import { createOwnMember } from '../../members/create-own-member.ts'
import { linkMember } from '../../members/link-member.ts'
import { memberAccount } from '../../members/member-account.ts'
import { notify } from '../../notifications/notify.ts'
import { insertRole, roleOf, updateRole } from '../people/roles.store.ts'
import { followLink } from './follow-link.ts'
import { type StoredInvitation, saveAnswer } from './invitations.store.ts'
import { refuseClosed } from './open-invitation.ts'

/**
 * Whoever holds the link joins: as who is signed in, when that is the address that was invited, or with an account made
 * here. A role that is there is never lowered. Answers the community, and the address when an account was made.
 */
export async function acceptInvitation(
  { database, clock, sealing }: House,
  token: string,
  { account, record }: Acceptance,
  user: SignedIn | null,
): Promise<{ communityId: string; email: string }> {
  const now = clock.now()
  return database.app.transaction().execute(async (db) => {
    const { communityId, invitation } = await followLink(db, token)
    refuseClosed(invitation, now)
    const { id, email, role, memberId } = invitation
    if (user && user.email.toLowerCase() !== email) throw new Refusal(409, 'invitation-other-address')
    if (!user && !account) throw new Refusal(401, 'not-signed-in')
    if (kindOf(invitation) === 'own-record' && !record) throw new Refusal(422, 'required', 'record.name')
    const userId = user?.userId ?? (await newAccount(db, { ...account!, email }, now))
    const work: Work = {
      ...{ db, communityId, userId, userName: user?.userName ?? account!.name },
      ...{ today: localDayOf(now), role },
    }
    await give(work, role)
    if (memberId) await linkOnce(work, memberId)
    else if (kindOf(invitation) === 'own-record')
      await createOwnMember(work, sealing, newId(), { ...record!, email })
    await saveAnswer(work, id, { status: 'accepted', at: now, userId })
    await writeAuditLine(work, { action: 'invitation.accepted', entityId: id, after: told(invitation) })
    await notify(work, {
      to: 'managers',
      kind: 'invitation',
      values: { name: work.userName, answer: 'accepted' },
      link: `/communities/${communityId}/users/invitations`,
    })
    return { communityId, email }
  })
}

async function newAccount(
  db: Work['db'],
  account: NonNullable<Acceptance['account']> & { email: string },
  at: Date,
): Promise<string> {
  const userId = await createAccount(db, account)
  await giveFirstConsent(db, { userId, given: account.consent, at })
  return userId
}

async function give(work: Work, role: Role) {
  const known = await roleOf(work, work.userId)
  if (!known) await insertRole(work, work.userId, role)
  else if (!hasRole(known.role, role)) await updateRole(work, work.userId, role)
}

async function linkOnce(work: Work, memberId: string) {
  const member = await memberAccount(work, memberId)
  // Somebody else has been linked since the invitation was sent.
  if (member?.userId && member.userId !== work.userId) throw new Refusal(409, 'member-already-linked')
  await linkMember(work, memberId, work.userId)
}

const told = ({ email, role, memberId }: StoredInvitation) => ({ email, role, memberId })
