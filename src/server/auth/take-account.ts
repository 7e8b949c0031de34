import { deviceOf } from '../../domain/auth/device.ts'
import type { House } from '../http/house.ts'
import { accountLinesBefore, sessionsOf, waysInOf } from './account.store.ts'
import { apiKeysOf } from './api-keys.store.ts'
import { consentsOf } from './consents.store.ts'
import { getAccount } from './get-account.ts'
import { passkeysOf } from './passkeys.store.ts'

const linesAtOnce = 500

/**
 * What is kept about an account, for its owner to take away: profile, ways to sign in, sessions, API keys and passkeys by name. Never
 * what opens a door: no hash of a password, no secret of a second factor, no token of a session, no key.
 */
export async function takeAccount({ database, auth, ...house }: House, userId: string) {
  const db = database.auth
  const [account, waysIn, sessions, keys, passkeys, consents] = await Promise.all([
    getAccount({ database, auth, ...house }, userId),
    waysInOf(db, userId),
    sessionsOf(db, userId),
    apiKeysOf(db, userId),
    passkeysOf(db, userId),
    consentsOf(db, userId),
  ])
  return { account, waysIn, sessions: sessions.map(withDevice), keys, passkeys, consents }
}

/** Everything that happened to the account, newest first. */
export async function* takeAccountLines({ database }: House, userId: string) {
  for (let before: string | null = null; ; ) {
    const lines = await accountLinesBefore(database.auth, userId, before, linesAtOnce)
    for (const { id: _, ...line } of lines) yield withDevice(line)
    if (lines.length < linesAtOnce) return
    before = lines.at(-1)!.id
  }
}

const withDevice = <T extends { agent: string }>({ agent, ...rest }: T) => ({ ...rest, ...deviceOf(agent) })
