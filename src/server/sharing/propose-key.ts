import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { presentVersion } from '../keys/present-version.ts'
import { notify } from '../notifications/notify.ts'
import { assignmentsOf, insertPending } from './key-assignments.store.ts'
import { lockOperation } from './operations.store.ts'

/** A key is proposed for an operation, in its present version; 422 when there is no such key, 409 when another one waits. The other managers are told. */
export async function proposeKey(work: Work, id: string, operationId: string, { keyId }: { keyId: string }) {
  await lockOperation(work, operationId)
  const version = await presentVersion(work, keyId)
  if (version === undefined) throw new Refusal(422, 'key-unknown', 'keyId')
  await insertPending(work, { id, operationId, keyId, version })
  await writeAuditLine(work, {
    action: 'operation.key-proposed',
    entityId: operationId,
    after: { assignmentId: id, keyId, version },
  })
  const [proposed] = await assignmentsOf(work, { id })
  await notify(work, {
    to: 'managers',
    kind: 'key-to-approve',
    values: { key: proposed!.key.name, operation: proposed!.operation.name },
    link: `/communities/${work.communityId}/operations/${operationId}/key`,
  })
}
