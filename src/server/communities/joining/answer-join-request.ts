import { mayAnswer } from '../../../domain/communities/join-request.codes.ts'
import type { JoinRequest, JoinRequestAnswer } from '../../../domain/communities/join-request.schema.ts'
import { displayName } from '../../../domain/members/member-name.ts'
import { memberRecord } from '../../../domain/members/member-record.schema.ts'
import type { Language } from '../../../domain/words/words.ts'
import type { Sealing } from '../../adapters/sealing.ts'
import { writeAuditLine } from '../../audit/write-audit-line.ts'
import type { Work } from '../../db/in-community.ts'
import { newId } from '../../db/new-id.ts'
import { Refusal } from '../../http/refusal.ts'
import { changeStatus } from '../../members/change-status.ts'
import { createMember } from '../../members/create-member.ts'
import { queueMail } from '../../notifications/queue-mail.ts'
import { nameCommunity } from '../name-community.ts'
import { requestOf, saveAnswer } from './join-requests.store.ts'
import { offerAccount } from './offer-account.ts'

/**
 * A manager answers a request. Accepted: it becomes a pending member, whose data the manager completes, and is told so with
 * the way to its account.
 * Declined: the reason goes out. Spam, and back: nobody is told. 409 when it has been answered already.
 */
export async function answerJoinRequest(
  work: Work,
  id: string,
  { answer, reason }: JoinRequestAnswer,
  { now, sealing }: { now: Date; sealing: Sealing },
): Promise<JoinRequest> {
  const request = (await requestOf(work, id, { locked: true }))!
  if (!mayAnswer(request.status, answer)) throw new Refusal(409, 'join-request-answered')
  const memberId = answer === 'accepted' ? await addPendingMember(work, sealing, request) : null
  await saveAnswer(work, id, { answer, at: now, by: work.userName, reason: reason || null, memberId })
  const language = request.language as Language
  const link = memberId && (await offerAccount(work, { memberId, email: request.email, language }, now))
  if (answer === 'accepted' || answer === 'declined') {
    const { name: community } = await nameCommunity(work)
    await queueMail(work, {
      ...{ to: request.email, language, mail: 'join-request-answered' },
      values: { community, answer, reason },
      ...(link && { link }),
    })
  }
  await writeAuditLine(work, {
    action: 'join-request.answered',
    entityId: id,
    before: { status: request.status },
    after: { name: displayName(request), status: answer, ...(reason && { reason }) },
  })
  return (await requestOf(work, id))!
}

async function addPendingMember(work: Work, sealing: Sealing, { name, firstName, email }: JoinRequest) {
  const id = newId()
  await createMember(work, sealing, id, memberRecord.parse({ kind: 'individual', name, firstName, email }))
  await changeStatus(work, id, 'pending', undefined)
  return id
}
