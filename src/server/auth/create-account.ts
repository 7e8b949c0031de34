import type { Transaction } from 'kysely'
import { newId } from '../db/new-id.ts'
import type { DB } from '../db/tables.ts'
import { Refusal } from '../http/refusal.ts'
import { insertAccount } from './new-account.store.ts'
import { hashPassword } from './password.ts'

/**
 * A new account in the caller's transaction; answers the user's id. 409 when somebody signs in with this address already:
 * nobody's password is changed by whoever knows the address.
 */
export async function createAccount(
  db: Transaction<DB>,
  { name, email, password }: { name: string; email: string; password: string },
): Promise<string> {
  const account = { id: newId(), loginId: newId(), name, email, passwordHash: await hashPassword(password) }
  if (!(await insertAccount(db, account))) throw new Refusal(409, 'account-exists')
  return account.id
}
