import type { NewKey } from '../../domain/keys/key.schema.ts'
import type { FieldProblem } from '../../domain/words/problem.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { membersNamed } from '../members/members-named.ts'
import { eansOf } from '../meters/eans-of.ts'

/** 422 at each participant that names a meter or a member that is not in this community. */
export async function refuseUnknownParticipants(work: Work, { participants }: NewKey) {
  const meterIds = participants.flatMap(({ meterId }) => meterId ?? [])
  const memberIds = participants.flatMap(({ memberId }) => memberId ?? [])
  const meters = await eansOf(work, meterIds)
  const found = await membersNamed(work, { emails: [], names: [], ids: memberIds })
  const members = new Set(found.map(({ id }) => id))
  const errors = participants.flatMap(({ meterId, memberId }, i): FieldProblem[] => {
    if (meterId && !meters.has(meterId)) return [{ path: `participants.${i}.meterId`, code: 'meter-unknown' }]
    if (memberId && !members.has(memberId))
      return [{ path: `participants.${i}.memberId`, code: 'key-member-unknown' }]
    return []
  })
  if (errors.length > 0) throw new Refusal(422, 'invalid-input', undefined, { errors })
}
