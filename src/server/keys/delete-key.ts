import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { forgetRejectedKey, usesOfKey } from '../sharing/uses-of-keys.ts'
import { getKey } from './get-key.ts'
import { deleteKeyRow, lockKey } from './keys.store.ts'

/**
 * A key goes with all its versions, and with the proposals that were rejected; 409 with the operations in which one of them
 * waits, is, was or will be in force, for what was calculated with it must stay what it was.
 */
export async function deleteKey(work: Work, id: string) {
  await lockKey(work, id)
  const before = await getKey(work, id)
  const uses = (await usesOfKey(work, id)).filter(({ status }) => status !== 'rejected')
  if (uses.length > 0) {
    const operations = new Map(uses.map(({ operation }) => [operation.id, operation]))
    throw new Refusal(409, 'key-in-use', undefined, { operations: [...operations.values()] })
  }
  await forgetRejectedKey(work, id)
  await deleteKeyRow(work, id)
  await writeAuditLine(work, { action: 'key.deleted', entityId: id, before })
}
