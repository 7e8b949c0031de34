import type { Transaction } from 'kysely'
import type { DB } from '../db/tables.ts'
import { deleteAccount, lockAccount } from './end-account.store.ts'

/** The account that is about to go, locked, for the room that ends its place in communities; null when it is gone already. */
export const holdAccount = (db: Transaction<DB>, userId: string) => lockAccount(db, userId)

/** Takes the account away, in the caller's transaction: nobody signs in with it any more, in no browser and with no key. */
export const removeAccount = (db: Transaction<DB>, { userId, email }: { userId: string; email: string }) =>
  deleteAccount(db, userId, email)
