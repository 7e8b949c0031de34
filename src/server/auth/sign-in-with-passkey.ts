import type { PasskeySignIn } from '../../domain/auth/passkey.schema.ts'
import { type Asker, headersOf } from '../http/asker.ts'
import type { House } from '../http/house.ts'
import { Refusal } from '../http/refusal.ts'
import { accountOfUser } from './account.store.ts'
import { inAccount, writeAccountLine } from './in-account.ts'
import { keepChallenge, notePasskeyUse, passkeyOfCredential, takeChallenge } from './passkeys.store.ts'
import { asSignedIn } from './sign-in.ts'
import { askWho, checkSignature } from './webauthn.ts'

const atTheDoor = 'door'

/** What to hand to the authenticator of whoever stands at the door, and has not said who it is. */
export async function askForPasskeys(house: House) {
  const options = await askWho(house.publicUrl)
  await keepChallenge(house.database.auth, options.challenge, atTheDoor)
  return options
}

/**
 * Signs in whoever holds a passkey. The authenticator has checked who uses it (a finger, a face, a number), so that no code
 * is asked for besides. Whatever is wrong is answered in the same way. A passkey that counts less than it did was copied:
 * its owner reads so in the activity.
 */
export async function signInWithPasskey(house: House, asker: Asker, { response }: PasskeySignIn) {
  const db = house.database.auth
  const refused = new Refusal(401, 'passkey-refused')
  const kept = await passkeyOfCredential(db, response.id)
  if (!kept) throw refused
  // Whom the authenticator takes its owner for; it always tells at a door where nobody has said a name.
  const handle = response.response.userHandle
  if (!handle || Buffer.from(handle, 'base64url').toString() !== kept.userId) throw refused
  const signed = await checkSignature(house.publicUrl, response, kept, (challenge) =>
    takeChallenge(db, challenge, atTheDoor),
  ).catch(() => {
    throw refused
  })
  const { userId, id, name } = kept
  if (!(await notePasskeyUse(db, { userId, id, ...signed }))) {
    await inAccount(house, { userId, asker }, (work) => writeAccountLine(work, 'passkey-copied', name))
    throw refused
  }
  const { headers } = await house.auth.api.openSession({
    body: { userId },
    headers: headersOf(asker),
    returnHeaders: true,
  })
  return { answer: asSignedIn(await accountOfUser(db, userId)), cookies: headers.getSetCookie() }
}
