import type { NewPasskey, Passkey } from '../../domain/auth/passkey.schema.ts'
import type { Asker } from '../http/asker.ts'
import type { House } from '../http/house.ts'
import type { Owner } from '../http/own-account.ts'
import { Refusal } from '../http/refusal.ts'
import { inAccount, writeAccountLine } from './in-account.ts'
import { credentialsOf, insertPasskey, keepChallenge, takeChallenge } from './passkeys.store.ts'
import { proveOwner } from './prove-owner.ts'
import { askForPasskey, checkNewPasskey } from './webauthn.ts'

const mostPasskeys = 20
const forSession = (sessionId: string) => `new:${sessionId}`

/** What to hand to the authenticator for another passkey; 409 when somebody has twenty already. */
export async function beginPasskey(
  house: House,
  owner: Owner,
  asker: Asker,
  { password }: { password: string },
) {
  await proveOwner(house, owner, asker, password)
  const db = house.database.auth
  const known = await credentialsOf(db, owner.userId)
  if (known.length >= mostPasskeys) throw new Refusal(409, 'passkeys-too-many')
  const { userId, email, userName: name } = owner
  const options = await askForPasskey(house.publicUrl, { userId, email, name }, known)
  await keepChallenge(db, options.challenge, forSession(owner.sessionId))
  return options
}

/** Adds what the authenticator made, which the same session has asked for: from now on it signs in. */
export async function addPasskey(
  house: House,
  { userId, sessionId }: Owner,
  asker: Asker,
  { name, response }: NewPasskey,
): Promise<Passkey> {
  const db = house.database.auth
  const made = await checkNewPasskey(house.publicUrl, response, (challenge) =>
    takeChallenge(db, challenge, forSession(sessionId)),
  ).catch(() => {
    throw new Refusal(409, 'passkey-not-made')
  })
  return inAccount(house, { userId, asker }, async (work) => {
    const added = await insertPasskey(work.db, userId, name, made)
    if (!added) throw new Refusal(409, 'passkey-not-made')
    await writeAccountLine(work, 'passkey-added', name)
    return added
  })
}
