import { z } from 'zod'
import { phone } from '../members/member-record.schema.ts'
import { languages } from '../words/words.ts'
import { places } from './place.ts'

/** A password that is chosen; one that is only typed to prove something may be of any length. */
export const newPassword = z.string('required').min(12, 'password-length').max(128, 'too-long')
const typedPassword = z.string('required').min(1, 'required').max(128, 'too-long')

/** What somebody keeps about itself, whichever its communities. */
export const account = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  emailVerified: z.boolean(),
  phone: z.string().nullable(),
  /** of the mails; null: not chosen yet */
  language: z.enum(languages).nullable(),
  /** false: one signs in through another service or with a passkey only */
  hasPassword: z.boolean(),
  secondFactor: z.boolean(),
  /** how many backup codes have not been used; 0 without a second factor */
  backupCodesLeft: z.number().int(),
})
export type Account = z.output<typeof account>

/** What is given is changed. */
export const accountChange = z
  .object({
    name: z.string('required').trim().min(1, 'required').max(255, 'too-long'),
    phone,
    language: z.enum(languages, 'choose-one'),
  })
  .partial()
export type AccountChange = z.output<typeof accountChange>

export const passwordChange = z.object({ current: typedPassword, password: newPassword })
export type PasswordChange = z.output<typeof passwordChange>

const seen = {
  browser: z.string().nullable(),
  system: z.string().nullable(),
  ip: z.string(),
  place: z.enum(places),
}

/** A browser in which somebody is signed in. */
export const session = z.object({
  id: z.uuid(),
  ...seen,
  signedInAt: z.iso.datetime(),
  /** to the hour */
  lastUsedAt: z.iso.datetime(),
  /** the one that asks */
  isThis: z.boolean(),
})
export type Session = z.output<typeof session>

export const accountActions = [
  'profile-changed',
  'password-changed',
  'password-reset',
  'email-verified',
  'session-ended',
  'other-sessions-ended',
  'second-factor-on',
  'second-factor-off',
  'backup-codes-made',
  'passkey-added',
  'passkey-renamed',
  'passkey-removed',
  'passkey-copied',
  'oidc-linked',
  'key-made',
  'key-revoked',
  'consent-given',
] as const
export type AccountAction = (typeof accountActions)[number]

/** Something that happened to the account. */
export const accountLine = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  action: z.enum(accountActions),
  detail: z.string().nullable(),
  ...seen,
})
export type AccountLine = z.output<typeof accountLine>

/** To prove that it is the owner who sits at an unlocked screen; not asked of whoever has no password. */
export const proof = z.object({ password: z.string().max(128, 'too-long').default('') })
export type Proof = z.output<typeof proof>

/**
 * What is asked of the owner before another way in is made or one is taken away: nothing just after signing in, else the
 * password, or, of whoever has none, to sign in again.
 */
export const proofNeeded = z.enum(['none', 'password', 'sign-in'])
export type ProofNeeded = z.output<typeof proofNeeded>

export const secondFactorSetup = z.object({
  /** for the QR code: otpauth://totp/… */
  uri: z.string(),
  /** the same, to be typed */
  secret: z.string(),
  backupCodes: z.array(z.string()),
})

const sixDigits = z
  .string('required')
  .transform((typed) => typed.replace(/\s/g, ''))
  .pipe(z.string().regex(/^\d{6}$/, 'code-six-digits'))
export const secondFactorCode = z.object({ code: sixDigits })

/** At sign-in: a code of the app, or one of the backup codes. */
export const secondFactorSignIn = z.object({
  code: z
    .string('required')
    .trim()
    .min(1, 'required')
    .max(32, 'too-long')
    .transform((typed) => typed.replace(/\s/g, '')),
  /** do not ask for a code in this browser for 30 days */
  trust: z.boolean('yes-or-no').default(false),
})
export type SecondFactorSignIn = z.output<typeof secondFactorSignIn>

/** Signed in, or a code is to be given first. */
export const signedInAnswer = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('signed-in'),
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    language: z.enum(languages).nullable(),
  }),
  z.object({ status: z.literal('code-needed') }),
])
