import type { ParticipationChange } from '../../domain/sharing/operation.schema.ts'
import { statusOn, withStatus } from '../../domain/sharing/participation-status.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { noteParticipations } from '../meters/note-participations.ts'
import { lockParticipation, updateParticipation } from './participations.store.ts'

/**
 * A participation ends on another day, or has another status from a day on, without anything else said: today. 422 when that
 * day comes after its end, 409 when another participation begins before it.
 */
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
  const days = { from: before.from, until }
  let pauses = before.pauses
  if (change.status !== undefined) {
    const asked = change.from ?? work.today
    const from = asked < days.from ? days.from : asked
    if (until !== null && from >= until) throw new Refusal(422, 'status-after-end', 'from')
    pauses = withStatus(pauses, change.status, from)
  }
  await updateParticipation(work, id, { ...days, pauses })
  await noteParticipations(work, { meterIds: [before.meterId] })
  await writeAuditLine(work, {
    action: 'participation.changed',
    entityId: id,
    before: { ...before, status: statusOn(before, before.pauses, work.today) },
    after: { until, status: statusOn(days, pauses, work.today), pauses },
  })
}
