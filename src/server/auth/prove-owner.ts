import type { ProofNeeded } from '../../domain/auth/account.schema.ts'
import type { Asker } from '../http/asker.ts'
import type { House } from '../http/house.ts'
import type { Owner } from '../http/own-account.ts'
import { Refusal } from '../http/refusal.ts'
import { isFreshSession, passwordOf } from './account.store.ts'
import { isPassword } from './password.ts'
import { withLockOut } from './with-lock-out.ts'

type How = {
  /** a password is asked even of whoever has just signed in: for what cannot be undone */
  always?: boolean
}

/** What the owner is asked for before it changes how one gets in, or ends its account. */
export async function proofNeeded(
  house: House,
  { userId, sessionId }: Owner,
  { always = false }: How = {},
): Promise<ProofNeeded> {
  const db = house.database.auth
  const hasPassword = (await passwordOf(db, userId)) !== null
  if (always && hasPassword) return 'password'
  if (await isFreshSession(db, sessionId)) return 'none'
  return hasPassword ? 'password' : 'sign-in'
}

/**
 * Refuses whoever has only found an open screen: one has signed in within the last ten minutes, or knows the password.
 * Guessing it is slowed down as guessing at the door is.
 */
export async function proveOwner(house: House, owner: Owner, asker: Asker, password: string, how: How = {}) {
  const needed = await proofNeeded(house, owner, how)
  if (needed === 'none') return
  if (needed === 'sign-in') throw new Refusal(403, 'sign-in-again')
  await withLockOut(house, { of: owner.email, ip: asker.ip }, async () => {
    const known = await passwordOf(house.database.auth, owner.userId)
    if (!known || !(await isPassword(password, known)))
      throw new Refusal(422, 'password-not-yours', 'password')
  })
}
