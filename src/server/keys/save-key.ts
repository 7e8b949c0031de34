import { isDeepStrictEqual } from 'node:util'
import type { NewKey } from '../../domain/keys/key.schema.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { insertVersion, lockKey, pointToVersion, type StoredKey, versionsOf } from './keys.store.ts'
import { refuseUnknownParticipants } from './known-participants.ts'

/**
 * What is saved becomes the next version of the key, and those before stay as they are; nothing happens when it says what
 * the present one says. 412 when that is no longer the version that somebody saw.
 */
export async function saveKey(work: Work, id: string, seen: number | undefined, key: NewKey) {
  const present = await lockKey(work, id)
  if (present === undefined) throw new Refusal(404, 'not-found')
  if (seen !== undefined && seen !== present) throw new Refusal(412, 'key-changed-meanwhile')
  const [stored] = await versionsOf(work, id, 'present')
  const before = contentOf(stored!)
  if (isDeepStrictEqual(before, key)) return
  await refuseUnknownParticipants(work, key)
  await pointToVersion(work, id, present + 1, key)
  await insertVersion(work, id, present + 1, key)
  await writeAuditLine(work, { action: 'key.saved', entityId: id, before, after: key })
}

const contentOf = ({ name, description, proRataBase, participants, iterations }: StoredKey): NewKey => ({
  name,
  description,
  proRataBase,
  participants,
  iterations,
})
