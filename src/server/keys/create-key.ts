import type { NewKey } from '../../domain/keys/key.schema.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { insertKey, insertVersion } from './keys.store.ts'
import { refuseUnknownParticipants } from './known-participants.ts'

/** A new key under the given id, in its first version; 422 at a meter or member that is not here. */
export async function createKey(work: Work, id: string, key: NewKey) {
  await refuseUnknownParticipants(work, key)
  await insertKey(work, id, key)
  await insertVersion(work, id, 1, key)
  await writeAuditLine(work, { action: 'key.created', entityId: id, after: key })
}
