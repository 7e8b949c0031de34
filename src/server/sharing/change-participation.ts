import type { ParticipationChange } from '../../domain/sharing/operation.schema.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { noteParticipations } from '../meters/note-participations.ts'
import { lockParticipation, updateParticipation } from './participations.store.ts'

/** A participation ends on another day, or the grid operator is further with it; 409 when another one begins before its end. */
export async function changeParticipation(
  work: Work,
  operationId: string,
  id: string,
  change: ParticipationChange,
) {
  const before = await lockParticipation(work, operationId, id)
  if (!before) throw new Refusal(404, 'not-found')
  const until = change.until === undefined ? before.until : change.until
  if (until !== null && until <= before.from) throw new Refusal(422, 'until-after-from', 'until')
  const status = change.status ?? (before.status as NonNullable<ParticipationChange['status']>)
  await updateParticipation(work, id, { from: before.from, until, status })
  await noteParticipations(work, { meterIds: [before.meterId] })
  await writeAuditLine(work, {
    action: 'participation.changed',
    entityId: id,
    before,
    after: { until, status },
  })
}
