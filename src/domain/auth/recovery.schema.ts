import { z } from 'zod'
import { newPassword } from './account.schema.ts'

/** How long what is mailed is good for. */
export const resetMinutes = 30
export const verifyHours = 24

export const resetRequest = z.object({
  email: z
    .email('email')
    .max(255, 'too-long')
    .transform((email) => email.toLowerCase()),
})

const token = z.string('required').min(1, 'required').max(128, 'too-long')
export const passwordReset = z.object({ token, password: newPassword })
export type PasswordReset = z.output<typeof passwordReset>
/** How many API keys and passkeys have ended with it. */
export const passwordResetAnswer = z.object({ keys: z.number().int(), passkeys: z.number().int() })
export type PasswordResetAnswer = z.output<typeof passwordResetAnswer>
export const emailVerification = z.object({ token })
