import { betterAuth } from 'better-auth'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { Database } from '../db/database.ts'
import { newId } from '../db/new-id.ts'
import { addressHeader } from '../http/asker.ts'
import { holderOfKey } from './api-keys.store.ts'
import { cookieSecret } from './auth.store.ts'
import { openSession } from './open-session.ts'
import { hashPassword, isPassword } from './password.ts'

/**
 * better-auth on its own schema. Only the routes of this room reach it: its own HTTP handler is not mounted, so nobody
 * signs up by themselves, and lock-out cannot be walked around.
 */
export async function makeAuth(database: Database, publicUrl: string) {
  const auth = betterAuth({
    appName: 'OptimCE',
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret: await cookieSecret(database.auth),
    database: database.auth,
    user: { additionalFields: { language: { type: 'string', required: false, input: false } } },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      password: { hash: hashPassword, verify: ({ hash, password }) => isPassword(password, hash) },
    },
    // Renewed once an hour: the list of sessions says to the hour when each was used last.
    session: { expiresIn: 14 * 24 * 3600, updateAge: 3600 },
    plugins: [
      openSession(),
      // Its own lock would close the account for everybody, its owner included: with-lock-out.ts counts instead.
      twoFactor({ accountLockout: { enabled: false }, allowPasswordless: true }),
    ],
    advanced: {
      cookiePrefix: 'optimce',
      useSecureCookies: new URL(publicUrl).protocol === 'https:',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  })
  return Object.assign(auth, { holderOfKey: (key: string) => holderOfKey(database.auth, key) })
}

export type Auth = Awaited<ReturnType<typeof makeAuth>>
