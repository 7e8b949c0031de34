import type { Transaction } from 'kysely'
import { type Consent, type Consents, textsDue } from '../../domain/auth/consent.ts'
import type { DB } from '../db/tables.ts'
import type { House } from '../http/house.ts'
import { consentsOf, saveConsent, saveFirstConsent } from './consents.store.ts'
import { type AccountWork, writeAccountLine } from './in-account.ts'

/** What an account has agreed to, and what it is still to agree to. */
export async function listConsents({ database }: Pick<House, 'database'>, userId: string): Promise<Consents> {
  const given = await consentsOf(database.auth, userId)
  return { given: given.map(({ at, ...one }) => ({ ...one, at: at.toISOString() })), due: textsDue(given) }
}

/** The account agrees to the texts as they are now. */
export async function giveConsent(work: AccountWork, given: Consent) {
  if (await saveConsent(work.db, work.userId, given, work.at)) await writeAccountLine(work, 'consent-given')
}

/** Whoever makes itself an account agrees at the same time, in the caller's transaction. */
export const giveFirstConsent = (
  db: Transaction<DB>,
  { userId, given, at }: { userId: string; given: Consent; at: Date },
) => saveFirstConsent(db, userId, given, at)
