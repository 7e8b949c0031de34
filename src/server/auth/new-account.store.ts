import { sql, type Transaction } from 'kysely'
import type { DB } from '../db/tables.ts'

/** False when the address is taken. Acts as better-auth's role for these statements, as `saveAccount` does. */
export async function insertAccount(
  db: Transaction<DB>,
  account: { id: string; name: string; email: string; passwordHash: string; loginId: string },
): Promise<boolean> {
  await sql`set local role optimce_auth`.execute(db)
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('auth.user')
    .values({ id: account.id, name: account.name, email: account.email })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .executeTakeFirst()
  const isNew = numInsertedOrUpdatedRows === 1n
  if (isNew)
    await db
      .insertInto('auth.account')
      .values({
        id: account.loginId,
        userId: account.id,
        accountId: account.id,
        providerId: 'credential',
        password: account.passwordHash,
      })
      .execute()
  await sql`set local role optimce_app`.execute(db)
  return isNew
}
