import { sql, type Transaction } from 'kysely'
import type pg from 'pg'
import type { Consent, Consents } from '../../domain/auth/consent.ts'
import type { DB } from '../db/tables.ts'

type Db = pg.Pool | pg.PoolClient
type Given = { text: Consents['given'][number]['text']; version: string; at: Date }

/** Newest first. */
export async function consentsOf(db: Db, userId: string): Promise<Given[]> {
  const { rows } = await db.query<Given>(
    'select text, version, at from consent where user_id = $1 order by at desc, text',
    [userId],
  )
  return rows
}

/** Once said it stays as it was said first; answers whether anything was new. */
export async function saveConsent(db: Db, userId: string, given: Consent, at: Date): Promise<boolean> {
  const { rowCount } = await db.query(
    `insert into consent (user_id, text, version, at) select $1, key, value, $3 from jsonb_each_text($2::jsonb)
     on conflict do nothing`,
    [userId, JSON.stringify(given), at],
  )
  return (rowCount ?? 0) > 0
}

/** The same in the transaction in which the account is made, which acts as the role of accounts meanwhile. */
export async function saveFirstConsent(db: Transaction<DB>, userId: string, given: Consent, at: Date) {
  await sql`set local role optimce_auth`.execute(db)
  await sql`insert into auth.consent (user_id, text, version, at)
    select ${userId}::uuid, key, value, ${at}::timestamptz from jsonb_each_text(${JSON.stringify(given)}::jsonb)
    on conflict do nothing`.execute(db)
  await sql`set local role optimce_app`.execute(db)
}
