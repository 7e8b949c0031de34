import type { PasswordChange } from '../../domain/auth/account.schema.ts'
import { newId } from '../db/new-id.ts'
import type { Asker } from '../http/asker.ts'
import type { House } from '../http/house.ts'
import type { Owner } from '../http/own-account.ts'
import { Refusal } from '../http/refusal.ts'
import { deleteOtherSessions, passwordOf, savePassword } from './account.store.ts'
import { inAccount, writeAccountLine } from './in-account.ts'
import { hashPassword, isPassword } from './password.ts'
import { withLockOut } from './with-lock-out.ts'

/**
 * Gives the account another password, to whoever knows the present one, and signs every other browser out. Guessing it
 * from a session that was left open is slowed down as guessing at the door is.
 */
export async function changePassword(
  house: House,
  { userId, email, sessionId }: Owner,
  asker: Asker,
  { current, password }: PasswordChange,
) {
  const hash = await hashPassword(password)
  await withLockOut(house, { of: email, ip: asker.ip }, () =>
    inAccount(house, { userId, asker }, async (work) => {
      const known = await passwordOf(work.db, userId)
      if (!known || !(await isPassword(current, known)))
        throw new Refusal(422, 'invalid-input', undefined, {
          errors: [{ path: 'current', code: 'password-not-yours' }],
        })
      await savePassword(work.db, userId, hash, newId())
      await deleteOtherSessions(work.db, userId, sessionId)
      await writeAccountLine(work, 'password-changed')
    }),
  )
}
