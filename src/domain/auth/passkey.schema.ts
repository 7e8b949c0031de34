import { z } from 'zod'
import { proofNeeded } from './account.schema.ts'

const name = z.string('required').trim().min(1, 'required').max(100, 'too-long')

/** A passkey of one's account. */
export const passkey = z.object({
  id: z.uuid(),
  name: z.string(),
  /** kept by a keeper of passwords, on several devices; false: bound to one */
  isSynced: z.boolean(),
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
})
export type Passkey = z.output<typeof passkey>

export const passkeyList = z.object({ items: z.array(passkey), proof: proofNeeded })

/** What the browser is to hand to the authenticator, as WebAuthn calls it: PublicKeyCredential…OptionsJSON. */
export const passkeyOptions = z.object({ options: z.looseObject({ challenge: z.string() }) })

// base64url; far longer than any authenticator answers.
const binary = z
  .string('required')
  .min(1, 'required')
  .max(16_384, 'too-long')
  .regex(/^[\w-]*$/, 'invalid')
// Browsers add to these what is new in the standard, so what is not known is let pass and not looked at.
const answered = {
  id: binary,
  rawId: binary,
  type: z.literal('public-key', 'invalid'),
  authenticatorAttachment: z.string().max(64, 'too-long').optional(),
}

/** What the authenticator made: RegistrationResponseJSON. */
export const newPasskey = z.object({
  name,
  response: z.looseObject({
    ...answered,
    response: z.looseObject({
      clientDataJSON: binary,
      attestationObject: binary,
      transports: z.array(z.string().max(32, 'too-long')).max(16, 'too-long').default([]),
    }),
  }),
})
export type NewPasskey = z.output<typeof newPasskey>

export const passkeyChange = z.object({ name })

/** What the authenticator signed: AuthenticationResponseJSON. */
export const passkeySignIn = z.object({
  response: z.looseObject({
    ...answered,
    response: z.looseObject({
      clientDataJSON: binary,
      authenticatorData: binary,
      signature: binary,
      userHandle: binary.nullish(),
    }),
  }),
})
export type PasskeySignIn = z.output<typeof passkeySignIn>
