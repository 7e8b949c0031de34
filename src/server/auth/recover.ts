import { type PasswordReset, resetMinutes, verifyHours } from '../../domain/auth/recovery.schema.ts'
import type { Language } from '../../domain/words/words.ts'
import { newId } from '../db/new-id.ts'
import type { Asker } from '../http/asker.ts'
import type { House } from '../http/house.ts'
import { Refusal } from '../http/refusal.ts'
import { queueMail } from '../notifications/queue-mail.ts'
import { deleteOtherSessions, savePassword } from './account.store.ts'
import { type AccountWork, inAccount, writeAccountLine } from './in-account.ts'
import { keepToken, markVerified, userOfToken, useToken } from './once.store.ts'
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
 * Gives the account another password, to whoever opened the link that was mailed; that proves the address too. Every
 * session ends, because a stolen one may be the reason. A second factor is asked for as before.
 */
export async function resetPassword(house: House, asker: Asker, { token, password }: PasswordReset) {
  const hash = await hashPassword(password)
  await withToken(house, asker, 'reset', token, async (work) => {
    await savePassword(work.db, work.userId, hash, newId())
    await deleteOtherSessions(work.db, work.userId, null)
    await markVerified(work.db, work.userId)
    await writeAccountLine(work, 'password-reset')
  })
}

/** The address is proven. */
export async function verifyEmail(house: House, asker: Asker, token: string) {
  await withToken(house, asker, 'verify', token, async (work) => {
    await markVerified(work.db, work.userId)
    await writeAccountLine(work, 'email-verified')
  })
}

async function withToken(
  house: House,
  asker: Asker,
  purpose: 'reset' | 'verify',
  token: string,
  act: (work: AccountWork) => Promise<void>,
) {
  const userId = await userOfToken(house.database.auth, purpose, token)
  if (!userId) throw new Refusal(409, 'link-worthless')
  await inAccount(house, { userId, asker }, async (work) => {
    if (!(await useToken(work.db, userId, purpose, token))) throw new Refusal(409, 'link-worthless')
    await act(work)
  })
}
