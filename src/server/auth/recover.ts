import {
  type PasswordReset,
  type PasswordResetAnswer,
  resetMinutes,
  verifyHours,
} from '../../domain/auth/recovery.schema.ts'
import type { Language } from '../../domain/words/words.ts'
import { newId } from '../db/new-id.ts'
import type { Asker } from '../http/asker.ts'
import type { House } from '../http/house.ts'
import { Refusal } from '../http/refusal.ts'
import { queueMail } from '../notifications/queue-mail.ts'
import { deleteOtherSessions, savePassword } from './account.store.ts'
import { deleteApiKeys } from './api-keys.store.ts'
import { type AccountWork, inAccount, writeAccountLine } from './in-account.ts'
import { keepToken, markVerified, userOfToken, useToken } from './once.store.ts'
import { deletePasskeys } from './passkeys.store.ts'
import { hashPassword } from './password.ts'

type To = { email: string; language: Language }

/** Mails a link to choose a new password, to whoever has an account with this address; the answer never tells who has. */
export async function requestReset(house: House, { email, language }: To) {
  await house.database.app.transaction().execute(async (db) => {
    const kept = await keepToken(db, { purpose: 'reset', email, minutes: resetMinutes })
    if (!kept) return
    await queueMail(
      { db },
      {
        to: email,
        language: (kept.language ?? language) as Language,
        mail: 'reset-password',
        values: { minutes: resetMinutes },
        link: `/reset-password/${kept.token}`,
      },
    )
  })
}

/** Mails a link that proves the address of an account. */
export async function requestVerification(house: House, { email, language }: To) {
  await house.database.app.transaction().execute(async (db) => {
    const kept = await keepToken(db, { purpose: 'verify', email, minutes: verifyHours * 60 })
    if (!kept) return
    await queueMail(
      { db },
      {
        to: email,
        language: (kept.language ?? language) as Language,
        mail: 'verify-email',
        values: { hours: verifyHours },
        link: `/verify-email/${kept.token}`,
      },
    )
  })
}

/**
 * Gives the account another password, to whoever opened the link that was mailed; that proves the address too. Whatever else
 * lets somebody in ends, because a stranger who uses it may be the reason: sessions, API keys and passkeys. A second factor
 * is asked for as before. Answers how many keys and passkeys there were.
 */
export async function resetPassword(
  house: House,
  asker: Asker,
  { token, password }: PasswordReset,
): Promise<PasswordResetAnswer> {
  const hash = await hashPassword(password)
  return withToken(house, asker, 'reset', token, async (work) => {
    await savePassword(work.db, work.userId, hash, newId())
    await deleteOtherSessions(work.db, work.userId, null)
    const keys = await deleteApiKeys(work.db, work.userId)
    const passkeys = await deletePasskeys(work.db, work.userId)
    await markVerified(work.db, work.userId)
    await writeAccountLine(work, 'password-reset')
    return { keys, passkeys }
  })
}

/** The address is proven. */
export async function verifyEmail(house: House, asker: Asker, token: string) {
  await withToken(house, asker, 'verify', token, async (work) => {
    await markVerified(work.db, work.userId)
    await writeAccountLine(work, 'email-verified')
  })
}

async function withToken<T>(
  house: House,
  asker: Asker,
  purpose: 'reset' | 'verify',
  token: string,
  act: (work: AccountWork) => Promise<T>,
): Promise<T> {
  const userId = await userOfToken(house.database.auth, purpose, token)
  if (!userId) throw new Refusal(409, 'link-worthless')
  return inAccount(house, { userId, asker }, async (work) => {
    if (!(await useToken(work.db, userId, purpose, token))) throw new Refusal(409, 'link-worthless')
    return act(work)
  })
}
