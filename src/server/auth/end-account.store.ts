import { sql, type Transaction } from 'kysely'
import type { Language } from '../../domain/words/words.ts'
import type { DB } from '../db/tables.ts'

type Db = Transaction<DB>
type Ending = { name: string; email: string; language: Language | null }

/** The account, locked: until the transaction ends nobody makes it a user of another community. Null when it is gone already. */
export async function lockAccount(db: Db, userId: string): Promise<Ending | null> {
  return asAuth(db, async () => {
    const { rows } = await sql<Ending>`
      select name, email, language from auth."user" where id = ${userId} for update`.execute(db)
    return rows[0] ?? null
  })
}

/** The account and everything that hangs on it: passwords, sessions, keys, second factor, what happened to it. */
export async function deleteAccount(db: Db, userId: string, email: string) {
  await asAuth(db, async () => {
    await sql`delete from auth.verification where value = ${userId}`.execute(db)
    await sql`delete from auth.failed_sign_in where email in (${email}, ${`code:${userId}`})`.execute(db)
    await sql`delete from auth."user" where id = ${userId}`.execute(db)
  })
}

async function asAuth<T>(db: Db, work: () => Promise<T>): Promise<T> {
  await sql`set local role optimce_auth`.execute(db)
  const result = await work()
  await sql`set local role optimce_app`.execute(db)
  return result
}
