import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { showOperation } from './get-operation.ts'
import { deleteOperationRow, lockOperation } from './operations.store.ts'
import { hasParticipations } from './participations.store.ts'

/** An operation goes when no meter ever took part in it; otherwise 409. */
export async function deleteOperation(work: Work, id: string) {
  await lockOperation(work, id)
  const before = await showOperation(work, id)
  if (await hasParticipations(work, id)) throw new Refusal(409, 'operation-has-participations')
  await deleteOperationRow(work, id)
  await writeAuditLine(work, { action: 'operation.deleted', entityId: id, before })
}
