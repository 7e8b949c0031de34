import { localDayOf } from '../../../domain/time/local-day.ts'
import type { Work } from '../../db/in-community.ts'
import { queueMail } from '../../notifications/queue-mail.ts'
import { nameCommunity } from '../name-community.ts'
import { insertLink, type StoredInvitation } from './invitations.store.ts'
import { hashOf, newToken } from './token.ts'

type In = Pick<Work, 'db' | 'communityId'>

/** The path of a new link to an invitation. */
export async function newPath({ db, communityId }: In, invitationId: string): Promise<string> {
  const token = newToken(communityId)
  await insertLink({ db, communityId }, invitationId, hashOf(token))
  return `/invitations/${token}`
}

/** A new link to an invitation; those made before stay good as long as it does. */
export const makeLink = async (work: In, invitationId: string, publicUrl: string): Promise<string> =>
  publicUrl + (await newPath(work, invitationId))

type Sent = Pick<StoredInvitation, 'id' | 'email' | 'role' | 'language' | 'expiresAt'>

/** A new link, and a mail with it; answers the link. */
export async function sendInvitation(
  work: Pick<Work, 'db' | 'communityId' | 'userName'>,
  { id, email, role, language, expiresAt }: Sent,
  publicUrl: string,
): Promise<string> {
  const link = await newPath(work, id)
  const { name: community } = await nameCommunity(work)
  await queueMail(work, {
    to: email,
    language,
    mail: role === 'member' ? 'invitation-to-member' : 'invitation-to-manage',
    values: { community, inviter: work.userName, until: localDayOf(expiresAt) },
    link,
  })
  return publicUrl + link
}
