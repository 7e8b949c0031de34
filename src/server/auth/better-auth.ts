import { betterAuth } from 'better-auth'
import type { Database } from '../db/database.ts'
import { newId } from '../db/new-id.ts'
import { cookieSecret } from './auth.store.ts'
import { hashPassword, isPassword } from './password.ts'

/**
 * better-auth on its own schema. Only the two routes of auth.routes.ts reach it: its own HTTP handler is not mounted,
 * so nobody signs up by themselves, and lock-out cannot be walked around.
 */
export async function makeAuth(database: Database, publicUrl: string) {
  return betterAuth({
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret: await cookieSecret(database.auth),
    database: database.auth,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      password: { hash: hashPassword, verify: ({ hash, password }) => isPassword(password, hash) },
    },
    session: { expiresIn: 14 * 24 * 3600, updateAge: 24 * 3600 },
    advanced: {
      cookiePrefix: 'optimce',
      useSecureCookies: new URL(publicUrl).protocol === 'https:',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      database: { generateId: () => newId() },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  })
}

export type Auth = Awaited<ReturnType<typeof makeAuth>>
