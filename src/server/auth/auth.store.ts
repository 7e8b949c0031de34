import { randomBytes } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type pg from 'pg'
import type { DB } from '../db/tables.ts'

/** The part in the database of what signs cookies and encrypts second factors; made once per installation. */
export async function secretInDatabase(auth: pg.Pool): Promise<string> {
  await auth.query('insert into secret (value) values ($1) on conflict do nothing', [
    randomBytes(32).toString('base64url'),
  ])
  const { rows } = await auth.query<{ value: string }>('select value from secret')
  return rows[0]!.value
}

/**
 * Makes the account, or gives the one that exists the new password. Runs in the caller's transaction, which acts as
 * better-auth's role for these two statements, so that a user and its community come together or not at all.
 */
export async function saveAccount(
  db: Transaction<DB>,
  account: { id: string; name: string; email: string; passwordHash: string; loginId: string },
): Promise<string> {
  await sql`set local role optimce_auth`.execute(db)
  const { id } = await db
    .insertInto('auth.user')
    .values({ id: account.id, name: account.name, email: account.email })
    .onConflict((conflict) => conflict.column('email').doUpdateSet({ name: account.name }))
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('auth.account')
    .values({
      id: account.loginId,
      userId: id,
      accountId: id,
      providerId: 'credential',
      password: account.passwordHash,
    })
    .onConflict((conflict) =>
      conflict.columns(['providerId', 'accountId']).doUpdateSet({ password: account.passwordHash }),
    )
    .execute()
  await sql`set local role optimce_app`.execute(db)
  return id
}

export type Attempt = { email: string; ip: string; at: Date }

const windowMinutes = 15

/**
 * Writes the attempt down as failed before the password is looked at, so that a hundred at once cannot slip past the
 * count. Answers how often it failed within the last quarter of an hour, this attempt not counted.
 */
export async function noteAttempt(auth: pg.Pool, { email, ip, at }: Attempt) {
  await auth.query('insert into failed_sign_in (email, ip, at) values ($1, $2, $3)', [email, ip, at])
  const { rows } = await auth.query<{ here: number; anywhere: number; oldest: Date }>(
    `select count(*) filter (where ip = $2)::int as here, count(*)::int as anywhere,
       min(at) filter (where ip = $2) as oldest
     from failed_sign_in where email = $1 and at > $3::timestamptz - make_interval(mins => $4)`,
    [email, ip, at, windowMinutes],
  )
  const { here, anywhere, oldest } = rows[0]!
  const free = new Date(oldest.getTime() + windowMinutes * 60_000)
  return { here: here - 1, anywhere: anywhere - 1, secondsLeft: Math.max(1, Math.ceil((+free - +at) / 1000)) }
}

/** Takes back one attempt which was not allowed to try a password, so that trying again does not lock for longer. */
export async function forgetAttempt(auth: pg.Pool, { email, ip, at }: Attempt) {
  await auth.query(
    `delete from failed_sign_in where ctid in
       (select ctid from failed_sign_in where email = $1 and ip = $2 and at = $3 limit 1)`,
    [email, ip, at],
  )
}

export async function forgetFailures(auth: pg.Pool, email: string, ip: string) {
  await auth.query('delete from failed_sign_in where email = $1 and ip = $2', [email, ip])
}

export async function purgeFailures(auth: pg.Pool, now: Date) {
  await auth.query("delete from failed_sign_in where at < $1::timestamptz - interval '1 day'", [now])
}

/** An hour longer than they are good for: with a link that is too old one is told so, and the mails of the last hour are counted. */
export async function deleteExpired(auth: pg.Pool) {
  await auth.query(`delete from verification where "expiresAt" < now() - interval '1 hour'`)
  await auth.query(`delete from session where "expiresAt" < now() - interval '1 hour'`)
  await auth.query(`delete from used_code where at < now() - interval '1 hour'`)
  await auth.query(`delete from failed_sign_in where at < now() - interval '1 day'`)
  // No door counts for longer than an hour: src/server/http/door-limit.ts.
  await auth.query(`delete from door_tries where since < now() - interval '2 hours'`)
}

export async function accountExists(auth: pg.Pool, email: string): Promise<boolean> {
  const { rowCount } = await auth.query('select from "user" where email = $1', [email])
  return rowCount === 1
}
