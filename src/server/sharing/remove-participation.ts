import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { noteParticipations } from '../meters/note-participations.ts'
import { deleteParticipationRow, lockThese } from './participations.store.ts'

/** A participation that has not begun goes; one that has is ended instead, for its days are settled: 409. */
export async function removeParticipation(work: Work, operationId: string, id: string) {
  const [before] = await lockThese(work, operationId, [id])
  if (!before) throw new Refusal(404, 'not-found')
  if (before.from <= work.today) throw new Refusal(409, 'participation-begun')
  await deleteParticipationRow(work, id)
  await noteParticipations(work, { meterIds: [before.meterId] })
  await writeAuditLine(work, { action: 'participation.removed', entityId: id, before })
}
