import {
  confirmWithinHours,
  mostMailsADay,
  mostUnconfirmed,
} from '../../../domain/communities/join-request.codes.ts'
import type { NewJoinRequest } from '../../../domain/communities/join-request.schema.ts'
import { isMunicipality } from '../../../domain/places/municipality.ts'
import type { Language } from '../../../domain/words/words.ts'
import { asSystem } from '../../db/in-community.ts'
import { newId } from '../../db/new-id.ts'
import type { House } from '../../http/house.ts'
import { Refusal } from '../../http/refusal.ts'
import { queueMail } from '../../notifications/queue-mail.ts'
import { getPublicCommunity } from '../directory/get-public-community.ts'
import { hashOf, newToken } from '../invitations/token.ts'
import * as store from './join-requests.store.ts'

const hour = 3_600_000
const spamIsKept = 30 * 24 * hour

/**
 * Somebody asks to join a community of the directory: the request is kept, and a link to confirm it goes to the address.
 * Whoever asks is answered the same whether the address is known, has asked already, or has been sent too many mails
 * today, so that nobody learns from it who is in a community. 404 for a community that is not in the directory; 429 when
 * it has too many requests that nobody confirmed.
 */
export async function askToJoin(
  house: House,
  communityId: string,
  { website, ...asked }: NewJoinRequest,
  language: Language,
): Promise<void> {
  const { name: community } = await getPublicCommunity(house, communityId)
  if (asked.nis !== null && !isMunicipality(asked.nis)) throw new Refusal(422, 'municipality-unknown', 'nis')
  if (website) return // a machine has filled in what people do not see
  const now = house.clock.now()
  await asSystem(house.database.app, communityId, async (work) => {
    await store.forgetOldRequests(work, now, new Date(now.getTime() - spamIsKept))
    const known = await store.waitingRequest(work, asked.email)
    if (known?.status === 'open') return
    if (!known && (await store.countUnconfirmed(work)) >= mostUnconfirmed)
      throw new Refusal(429, 'too-many-requests', undefined, { retryAfter: hour / 1000 })
    const sent = await store.mailsTo(work, asked.email, new Date(now.getTime() - 24 * hour))
    const token = newToken(communityId)
    const expiresAt = new Date(now.getTime() + confirmWithinHours * hour)
    const link = sent < mostMailsADay ? { hash: hashOf(token), now, expiresAt } : null
    if (known) await store.replaceRequest(work, known.id, { ...asked, language }, link)
    else if (!link || !(await store.insertRequest(work, newId(), { ...asked, language }, link))) return
    if (!link) return
    await queueMail(work, {
      ...{ to: asked.email, language, mail: 'join-request-confirm' },
      values: { community, hours: confirmWithinHours },
      link: `/directory/confirm/${token}`,
    })
  })
}
