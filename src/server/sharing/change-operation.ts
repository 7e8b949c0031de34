import type { NewOperation } from '../../domain/sharing/operation.schema.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { noteParticipations } from '../meters/note-participations.ts'
import { refuseUnknownMunicipalities } from './create-operation.ts'
import { showOperation } from './get-operation.ts'
import { lockOperation, updateOperation } from './operations.store.ts'

/** The operation is what is saved; 412 when that starts from a version that is no longer the present one. */
export async function changeOperation(
  work: Work,
  id: string,
  seen: number | undefined,
  operation: NewOperation,
) {
  refuseUnknownMunicipalities(operation)
  const present = await lockOperation(work, id)
  if (present === undefined) throw new Refusal(404, 'not-found')
  if (seen !== undefined && seen !== present) throw new Refusal(412, 'changed-meanwhile')
  const before = await showOperation(work, id)
  await updateOperation(work, id, present + 1, operation)
  // The list names the operation of each meter.
  if (before.name !== operation.name) await noteParticipations(work, { operationId: id })
  await writeAuditLine(work, { action: 'operation.changed', entityId: id, before, after: operation })
}
