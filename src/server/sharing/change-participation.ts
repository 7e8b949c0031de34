import { changedParticipation } from '../../domain/sharing/changed-participation.ts'
import type { ParticipationChange } from '../../domain/sharing/operation.schema.ts'
import { statusOn } from '../../domain/sharing/participation-status.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { noteParticipations } from '../meters/note-participations.ts'
import { lockThese, otherDays, updateParticipations } from './participations.store.ts'

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
  const [before] = await lockThese(work, operationId, [id])
  if (!before) throw new Refusal(404, 'not-found')
  const others = (await otherDays(work, [before])).get(id) ?? []
  const after = changedParticipation(before, change, { today: work.today, others })
  if ('code' in after)
    throw new Refusal(after.code === 'participation-overlaps' ? 409 : 422, after.code, after.path)
  await updateParticipations(work, [{ id, ...after }])
  await noteParticipations(work, { meterIds: [before.meterId] })
  const { until, pauses } = after
  await writeAuditLine(work, {
    action: 'participation.changed',
    entityId: id,
    before: { ...before, status: statusOn(before, before.pauses, work.today) },
    after: { until, status: statusOn(after, pauses, work.today), pauses },
  })
}
