import type { Insertable, Transaction } from 'kysely'
import type { AuditLines, DB } from '../db/tables.ts'

export async function insertAuditLine(db: Transaction<DB>, line: Insertable<AuditLines>) {
  await db.insertInto('audit_lines').values(line).execute()
}

/** Nothing happens when there is a line with this id. */
export async function insertAuditLineOnce(db: Transaction<DB>, line: Insertable<AuditLines>) {
  await db
    .insertInto('audit_lines')
    .values(line)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
