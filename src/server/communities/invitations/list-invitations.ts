import type { Invitation, InvitationListQuery } from '../../../domain/communities/invitation.schema.ts'
import { kindOf, standingOf } from '../../../domain/communities/invitation.ts'
import { displayName } from '../../../domain/members/member-name.ts'
import type { Work } from '../../db/in-community.ts'
import { Refusal } from '../../http/refusal.ts'
import { membersNamed } from '../../members/members-named.ts'
import { invitationOf, invitationsPage, type StoredInvitation } from './invitations.store.ts'

/** One page of the invitations of the community, the newest first. */
export async function listInvitations(work: Work, query: InvitationListQuery, now: Date) {
  const { items, total } = await invitationsPage(work, { ...query, now })
  return { items: await told(work, items, now), total, page: query.page, pageSize: query.pageSize }
}

export async function getInvitation(work: Work, id: string, now: Date): Promise<Invitation> {
  const found = await invitationOf(work, id)
  // It was there when the guard looked.
  if (!found) throw new Refusal(404, 'not-found')
  return (await told(work, [found], now))[0]!
}

export const isInvitation = async (work: Work, id: string): Promise<boolean> =>
  (await invitationOf(work, id)) !== undefined

async function told(work: Work, invitations: StoredInvitation[], now: Date): Promise<Invitation[]> {
  const ids = invitations.flatMap(({ memberId }) => memberId ?? [])
  const members = ids.length > 0 ? await membersNamed(work, { emails: [], names: [], ids }) : []
  const names = new Map(members.map((member) => [member.id, displayName(member)]))
  return invitations.map((invitation) => {
    const { status: _, memberId, createdAt, sentAt, expiresAt, ...rest } = invitation
    return {
      ...rest,
      kind: kindOf(invitation),
      member: memberId ? { id: memberId, displayName: names.get(memberId) ?? '' } : null,
      standing: standingOf(invitation, now),
      createdAt: createdAt.toISOString(),
      sentAt: sentAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    }
  })
}
