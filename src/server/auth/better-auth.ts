import { kyselyAdapter } from '@better-auth/kysely-adapter'
import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { Kysely, PostgresDialect } from 'kysely'
import type { Sealing } from '../adapters/sealing.ts'
import type { Database } from '../db/database.ts'
import { newId } from '../db/new-id.ts'
import { addressHeader } from '../http/asker.ts'
import { holderOfKey } from './api-keys.store.ts'
import { secretInDatabase } from './auth.store.ts'
import { encryptAnew } from './encrypt-anew.ts'
import { withHashedTokens } from './hashed-tokens.ts'
import { openSession } from './open-session.ts'
import { hashPassword, isPassword } from './password.ts'

/**
 * better-auth on its own schema. Only the routes of this room reach it: its own HTTP handler is not mounted, so nobody
 * signs up by themselves, and lock-out cannot be walked around. What signs cookies and encrypts second factors takes the key
 * outside the database and the secret within: neither a copy of the database nor the key of another installation opens them.
 */
export async function makeAuth(database: Database, publicUrl: string, sealing: Sealing) {
  const within = await secretInDatabase(database.auth)
  const secrets = [{ version: 1, value: await sealing.secretFor(`better-auth ${within}`) }]
  await encryptAnew(database.auth, { before: within, secret: secrets[0]! })
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: database.auth }) })
  const auth = betterAuth({
    appName: 'OptimCE',
    baseURL: publicUrl,
    basePath: '/api/auth',
    secrets,
    database: (options: BetterAuthOptions) =>
      withHashedTokens(kyselyAdapter(kysely, { type: 'postgres' })(options)),
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
