import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import type { NewPasskey, PasskeySignIn } from '../../domain/auth/passkey.schema.ts'
import type { NewCredential } from './passkeys.store.ts'

// Fetched when first somebody uses a passkey: it takes longer to load than all the rest of this room.
const library = () => import('@simplewebauthn/server')

/** For whom passkeys are made and who may show them: the address people type, and no other. */
const partyOf = (publicUrl: string) => ({
  id: new URL(publicUrl).hostname,
  origin: new URL(publicUrl).origin,
})

// COSE: EdDSA, ES256, RS256; every authenticator has one of them. Named, because the library would else try out what this Node
// can do, of which Node warns.
const supportedAlgorithmIDs = [-8, -7, -257]

type Owner = { userId: string; email: string; name: string }
type Known = { id: string; transports: string[] }

/** What an authenticator is asked for a new passkey: one that is found without an address, and that checks who uses it. */
export async function askForPasskey(publicUrl: string, { userId, email, name }: Owner, known: Known[]) {
  const { generateRegistrationOptions } = await library()
  return generateRegistrationOptions({
    rpName: 'OptimCE',
    rpID: partyOf(publicUrl).id,
    userID: Buffer.from(userId),
    userName: email,
    userDisplayName: name,
    // Who made the device is nobody's business here.
    attestationType: 'none',
    supportedAlgorithmIDs,
    excludeCredentials: known,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

type CheckChallenge = (challenge: string) => Promise<boolean>

/** What was made, checked against what was asked. Throws when anything about it is not as it should be. */
export async function checkNewPasskey(
  publicUrl: string,
  response: NewPasskey['response'],
  isExpected: CheckChallenge,
): Promise<NewCredential> {
  const { verifyRegistrationResponse } = await library()
  const { id, origin } = partyOf(publicUrl)
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response: response as unknown as RegistrationResponseJSON,
    expectedChallenge: isExpected,
    expectedOrigin: origin,
    expectedRPID: id,
    supportedAlgorithmIDs,
    requireUserVerification: true,
  })
  if (!verified) throw new Error('The passkey does not hold')
  const { credential, credentialBackedUp } = registrationInfo
  return {
    credentialId: credential.id,
    publicKey: credential.publicKey,
    counter: credential.counter,
    transports: response.response.transports,
    isSynced: credentialBackedUp,
  }
}

/** What an authenticator is asked at the door: any of its passkeys for us, and to check who uses it. */
export async function askWho(publicUrl: string) {
  const { generateAuthenticationOptions } = await library()
  return generateAuthenticationOptions({ rpID: partyOf(publicUrl).id, userVerification: 'required' })
}

/** Throws when the signature, the origin, the challenge or the counter are not as they should be. */
export async function checkSignature(
  publicUrl: string,
  response: PasskeySignIn['response'],
  kept: { publicKey: Buffer; counter: number },
  isExpected: CheckChallenge,
) {
  const { verifyAuthenticationResponse } = await library()
  const { id, origin } = partyOf(publicUrl)
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: response as unknown as AuthenticationResponseJSON,
    expectedChallenge: isExpected,
    expectedOrigin: origin,
    expectedRPID: id,
    // The counter is compared where it is written down: passkeys.store.ts.
    credential: { id: response.id, publicKey: new Uint8Array(kept.publicKey), counter: 0 },
    requireUserVerification: true,
  })
  if (!verified) throw new Error('The signature does not hold')
  return { counter: authenticationInfo.newCounter, isSynced: authenticationInfo.credentialBackedUp }
}
