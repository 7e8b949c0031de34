import { z } from 'zod'
import { proof } from './account.schema.ts'

export const keyScopes = ['read', 'write'] as const
export type KeyScope = (typeof keyScopes)[number]
/** How long a key may live, in days: as a text, because one chooses it. */
export const keyLives = ['30', '90', '365'] as const

export const newApiKey = z.object({
  name: z.string('required').trim().min(1, 'required').max(100, 'too-long'),
  /** `read` may only ask, `write` may do whatever its owner may */
  scope: z.enum(keyScopes, 'choose-one'),
  days: z.enum(keyLives, 'choose-one'),
  ...proof.shape,
})
export type NewApiKey = z.output<typeof newApiKey>

export const apiKey = z.object({
  id: z.uuid(),
  name: z.string(),
  scope: z.enum(keyScopes),
  /** its last four characters */
  hint: z.string(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  isExpired: z.boolean(),
  /** to a few minutes */
  lastUsedAt: z.iso.datetime().nullable(),
})
export type ApiKey = z.output<typeof apiKey>

/** The only time that the key itself is told. */
export const madeApiKey = apiKey.extend({ key: z.string() })
