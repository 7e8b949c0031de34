import type { Database } from '../db/database.ts'
import { accountExists } from './auth.store.ts'

/** Does somebody sign in with this address? For the operator only; the API never tells. */
export const hasAccount = ({ auth }: Pick<Database, 'auth'>, email: string): Promise<boolean> =>
  accountExists(auth, email)
