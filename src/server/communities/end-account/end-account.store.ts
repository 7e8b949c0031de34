import { sql, type Transaction } from 'kysely'
import type { DB } from '../../db/tables.ts'

/** What is kept of the user of the transaction beside its account and its communities: see migrations/0071_end_of_account.sql. */
export async function forgetOwnTraces(db: Transaction<DB>) {
  await sql`select forget_own_traces()`.execute(db)
}
