import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { getKey } from './get-key.ts'
import { deleteKeyRow, lockKey } from './keys.store.ts'

/** A key goes with all its versions. */
export async function deleteKey(work: Work, id: string) {
  await lockKey(work, id)
  const before = await getKey(work, id)
  await deleteKeyRow(work, id)
  await writeAuditLine(work, { action: 'key.deleted', entityId: id, before })
}
