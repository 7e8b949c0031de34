import { createHash, randomBytes } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type pg from 'pg'
import { newId } from '../db/new-id.ts'
import type { DB } from '../db/tables.ts'

/** What a mailed link is for; kept in front of the hash of its token. */
type Purpose = 'reset' | 'verify'

const identifierOf = (purpose: Purpose, token: string) =>
  `${purpose}:${createHash('sha256').update(token).digest('hex')}`

/** In an hour nobody is mailed more often than this, whoever asks for it. */
const mostMails = 3

type Receiver = { id: string; language: string | null }

/**
 * Makes a token that is good once and for a while, for whoever has this address. Null when nobody has, or when there have
 * been enough mails for now. Runs in the caller's transaction, which acts as better-auth's role meanwhile, so that
 * the token is kept and its mail queued together or neither is.
 */
export async function keepToken(
  db: Transaction<DB>,
  { purpose, email, minutes }: { purpose: Purpose; email: string; minutes: number },
): Promise<{ token: string; language: string | null } | null> {
  const token = randomBytes(32).toString('base64url')
  await sql`set local role optimce_auth`.execute(db)
  // Two who ask at once wait for each other here, and the second counts what the first has made.
  const { rows } = await sql<Receiver>`
    select id, language from auth."user" where email = ${email} for update`.execute(db)
  const user = rows[0]
  const sent = await sql<{ count: number }>`
    select count(*)::int as count from auth.verification where value = ${user?.id ?? ''}
      and identifier like ${`${purpose}:%`} and "createdAt" > now() - interval '1 hour'`.execute(db)
  const receiver = user && sent.rows[0]!.count < mostMails ? user : undefined
  // The row is written for nobody too, so that an unknown address takes as long.
  await sql`insert into auth.verification (id, identifier, value, "expiresAt")
    values (${newId()}, ${identifierOf(purpose, token)}, ${receiver?.id ?? 'nobody'},
      now() + make_interval(mins => ${minutes}))`.execute(db)
  await sql`set local role optimce_app`.execute(db)
  return receiver ? { token, language: receiver.language } : null
}

/** Whom the token stands for, without using it up; null when it is worth nothing. */
export async function userOfToken(db: pg.Pool, purpose: Purpose, token: string): Promise<string | null> {
  const { rows } = await db.query<{ value: string }>(
    `select value from verification where identifier = $1 and "expiresAt" > now() and value <> 'nobody'`,
    [identifierOf(purpose, token)],
  )
  return rows[0]?.value ?? null
}

/** Uses the token up, and every other one of this user for the same; false when somebody else has just done so. */
export async function useToken(db: pg.PoolClient, userId: string, purpose: Purpose, token: string) {
  const { rowCount } = await db.query(
    `delete from verification where identifier = $1 and value = $2 and "expiresAt" > now()`,
    [identifierOf(purpose, token), userId],
  )
  await db.query('delete from verification where value = $1 and identifier like $2', [userId, `${purpose}:%`])
  return rowCount === 1
}

/** The address was proven: its owner has opened a link that was mailed there. */
export async function markVerified(db: pg.PoolClient, userId: string) {
  await db.query(`update "user" set "emailVerified" = true, "updatedAt" = now() where id = $1`, [userId])
}
