import type { Transaction } from 'kysely'
import { newId } from '../db/new-id.ts'
import type { DB } from '../db/tables.ts'
import * as store from './auth.store.ts'
import { hashPassword } from './password.ts'

/** Makes the account in the caller's transaction, or gives an existing one this password; answers the user's id. */
export async function saveAccount(
  db: Transaction<DB>,
  account: { name: string; email: string; password: string },
): Promise<string> {
  return store.saveAccount(db, {
    id: newId(),
    loginId: newId(),
    name: account.name,
    email: account.email.toLowerCase(),
    passwordHash: await hashPassword(account.password),
  })
}
