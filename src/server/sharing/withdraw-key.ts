import { withdrawn } from '../../domain/sharing/approve-from.ts'
import type { KeyAssignment } from '../../domain/sharing/key-assignment.schema.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import * as store from './key-assignments.store.ts'
import { lockOperation } from './operations.store.ts'

/**
 * The newest approval was wrong: the key waits for a decision again, or is rejected where another one waits already, and the one
 * before is in force again as though nothing had ended it. Results follow. 404 when there is no such assignment, 409 when it is
 * not approved or another was approved later: that one has to be withdrawn first.
 */
export async function withdrawKey(work: Work, operationId: string, id: string): Promise<KeyAssignment> {
  await lockOperation(work, operationId)
  const assignment = await store.lockAssignment(work, operationId, id)
  if (!assignment) throw new Refusal(404, 'not-found')
  if (assignment.status !== 'approved') throw new Refusal(409, 'key-not-approved')
  const approved = await store.approvedKeys(work, operationId)
  const answer = withdrawn(approved, id)
  if (!answer) throw new Refusal(409, 'key-not-newest')
  const isWaiting = await store.isAnyPending(work, operationId)
  // First this one, for no two may be in force on a day.
  if (isWaiting) await store.decide(work, id, null)
  else await store.setPending(work, id)
  if (answer.reopens) await store.endAssignment(work, answer.reopens.id, null)
  await writeAuditLine(work, {
    action: 'operation.key-withdrawn',
    entityId: operationId,
    before: { ...approved.find((one) => one.id === id), status: 'approved' },
    after: {
      ...{ assignmentId: id, status: isWaiting ? 'rejected' : 'pending' },
      reopened: answer.reopens && { ...answer.reopens, until: null },
    },
  })
  return (await store.assignmentsOf(work, { id }))[0]!
}
