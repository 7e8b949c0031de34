import { randomBytes } from 'node:crypto'
import type { NewApiKey } from '../../domain/auth/api-key.schema.ts'
import { newId } from '../db/new-id.ts'
import { Refusal } from '../http/refusal.ts'
import { apiKeysOf, deleteApiKey, insertApiKey } from './api-keys.store.ts'
import { type AccountWork, writeAccountLine } from './in-account.ts'

const mostKeys = 50

/** Makes a key and tells it, this once; 409 when somebody has fifty already. */
export async function makeApiKey(work: AccountWork, { name, scope, days }: NewApiKey) {
  if ((await apiKeysOf(work.db, work.userId)).length >= mostKeys) throw new Refusal(409, 'keys-too-many')
  // By its beginning it is recognised as ours, should it be found in a place where it does not belong.
  const key = `optimce_${randomBytes(32).toString('base64url')}`
  const made = await insertApiKey(work.db, {
    ...{ id: newId(), userId: work.userId, name, scope },
    days: Number(days),
    secret: key,
  })
  await writeAccountLine(work, 'key-made', name)
  return { ...made, key }
}

/** From now on the key opens nothing; 404 when it is none of this user. */
export async function revokeApiKey(work: AccountWork, id: string) {
  const name = await deleteApiKey(work.db, work.userId, id)
  if (name === null) throw new Refusal(404, 'not-found')
  await writeAccountLine(work, 'key-revoked', name)
}
