import { displayName } from '../../../domain/members/member-name.ts'
import { writeAuditLine } from '../../audit/write-audit-line.ts'
import { asSystem } from '../../db/in-community.ts'
import type { House } from '../../http/house.ts'
import { Refusal } from '../../http/refusal.ts'
import { notify } from '../../notifications/notify.ts'
import { communityOfToken, hashOf, tokenShape } from '../invitations/token.ts'
import { nameCommunity } from '../name-community.ts'
import { requestOfLink, saveConfirmed } from './join-requests.store.ts'

/**
 * Whoever holds the link says that the request is its own: from now on the managers see it, and are told. Saying it again
 * changes nothing. 404 for a link that has ended or is none. Answers the community's name.
 */
export async function confirmJoinRequest(
  { database, clock }: House,
  token: string,
): Promise<{ community: string }> {
  if (!tokenShape.test(token)) throw new Refusal(404, 'join-link-gone')
  const now = clock.now()
  return asSystem(database.app, communityOfToken(token), async (work) => {
    const request = await requestOfLink(work, hashOf(token))
    if (!request || (request.status === 'unconfirmed' && request.expiresAt <= now))
      throw new Refusal(404, 'join-link-gone')
    const { name: community } = await nameCommunity(work)
    if (request.status !== 'unconfirmed') return { community }
    const { id, email } = request
    const name = displayName(request)
    await saveConfirmed(work, id, now)
    await writeAuditLine(
      { ...work, userId: null, userName: name },
      { action: 'join-request.received', entityId: id, after: { name, email } },
    )
    await notify(work, {
      ...{ to: 'managers', kind: 'join-request', values: { name } },
      link: `/communities/${work.communityId}/join-requests`,
    })
    return { community }
  })
}
