import { sql, type Transaction } from 'kysely'
import type { DB } from '../../db/tables.ts'

type Db = Transaction<DB>

// Inside `asUser`: each view shows the user of the transaction nothing but its own, whichever the community.

export const joinRequestsOf = (db: Db) =>
  db.selectFrom('own_join_requests').selectAll().orderBy('id').execute()

export const invitationsOf = (db: Db) => db.selectFrom('own_invitations').selectAll().orderBy('id').execute()

/** Newest first, older than the mail `before`. */
export const mailsOf = (db: Db, before: string | null, limit: number) =>
  db
    .selectFrom('own_mails')
    .selectAll()
    .$if(before !== null, (query) => query.where('id', '<', before))
    .orderBy(sql`id desc`)
    .limit(limit)
    .execute()
