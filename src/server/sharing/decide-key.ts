import { approveFrom } from '../../domain/sharing/approve-from.ts'
import type { KeyAssignment } from '../../domain/sharing/key-assignment.schema.ts'
import type { LocalDay } from '../../domain/time/local-day.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import * as store from './key-assignments.store.ts'
import { lockOperation } from './operations.store.ts'

/** The key that waits is in force from a day on, and the one before until the day before; 409 when another begins later. */
export async function approveKey(
  work: Work,
  operationId: string,
  id: string,
  { from }: { from: LocalDay },
): Promise<KeyAssignment> {
  const pending = await lockPending(work, operationId, id)
  const answer = approveFrom(await store.approvedKeys(work, operationId), from)
  if (!answer) throw new Refusal(409, 'key-begins-later', 'from')
  if (answer.ends) await store.endAssignment(work, answer.ends.id, from)
  await store.decide(work, id, { from, until: null })
  await writeAuditLine(work, {
    action: 'operation.key-approved',
    entityId: operationId,
    before: { ...pending, ended: answer.ends },
    after: { assignmentId: id, from },
  })
  return (await store.assignmentsOf(work, { id }))[0]!
}

/** The key that waits is not wanted; what is in force stays. */
export async function rejectKey(work: Work, operationId: string, id: string): Promise<KeyAssignment> {
  const pending = await lockPending(work, operationId, id)
  await store.decide(work, id, null)
  await writeAuditLine(work, {
    action: 'operation.key-rejected',
    entityId: operationId,
    before: pending,
    after: { assignmentId: id },
  })
  return (await store.assignmentsOf(work, { id }))[0]!
}

/** Decisions about one operation wait for each other. 404 when there is no such proposal, 409 when it was decided. */
async function lockPending(work: Work, operationId: string, id: string) {
  await lockOperation(work, operationId)
  const assignment = await store.lockAssignment(work, operationId, id)
  if (!assignment) throw new Refusal(404, 'not-found')
  if (assignment.status !== 'pending') throw new Refusal(409, 'key-decided-already')
  return assignment
}
