import type { Passkey } from '../../domain/auth/passkey.schema.ts'
import { Refusal } from '../http/refusal.ts'
import { type AccountWork, writeAccountLine } from './in-account.ts'
import { deletePasskey, renamePasskey } from './passkeys.store.ts'

/** Gives a passkey another name; 404 when it is none of this user. */
export async function changePasskey(work: AccountWork, id: string, name: string): Promise<Passkey> {
  const renamed = await renamePasskey(work.db, work.userId, id, name)
  if (!renamed) throw new Refusal(404, 'not-found')
  if (renamed.was !== name) await writeAccountLine(work, 'passkey-renamed', `${renamed.was} → ${name}`)
  return renamed.passkey
}

/** From now on it signs nobody in; 404 when it is none of this user. Whoever signed in with it stays so. */
export async function removePasskey(work: AccountWork, id: string) {
  const name = await deletePasskey(work.db, work.userId, id)
  if (name === null) throw new Refusal(404, 'not-found')
  await writeAccountLine(work, 'passkey-removed', name)
}
