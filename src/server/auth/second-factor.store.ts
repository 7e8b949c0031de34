import type pg from 'pg'

/** Who is to give a code, of better-auth's row behind the cookie; null when that is too old or was used. */
export async function challengedUser(db: pg.Pool, identifier: string): Promise<string | null> {
  const { rows } = await db.query<{ value: string }>(
    `select value from verification where identifier = $1 and "expiresAt" > now()`,
    [identifier],
  )
  return rows[0]?.value ?? null
}

/** Codes of an app are good for half a minute before and after their own. */
const lifeSeconds = 120

/** Takes a code for once; false when it was taken within the last two minutes. */
export async function takeCode(db: pg.Pool, userId: string, code: string): Promise<boolean> {
  await db.query(`delete from used_code where at < now() - make_interval(secs => $1)`, [lifeSeconds])
  const { rowCount } = await db.query(
    'insert into used_code (user_id, code, at) values ($1, $2, now()) on conflict do nothing',
    [userId, code],
  )
  return rowCount === 1
}

/** Gives a code back that was not right. */
export async function giveCodeBack(db: pg.Pool, userId: string, code: string) {
  await db.query('delete from used_code where user_id = $1 and code = $2', [userId, code])
}

type Encrypted = { secret: string; backupCodes: string }

/** Encrypted without the key outside the database: better-auth puts a version before what has one. */
export async function oldSecondFactors(db: pg.Pool): Promise<(Encrypted & { id: string })[]> {
  const { rows } = await db.query<Encrypted & { id: string }>(
    `select id, secret, "backupCodes" from "twoFactor" where secret not like '$ba$%'`,
  )
  return rows
}

/** Nothing happens when somebody else has replaced it already. */
export async function replaceSecondFactor(db: pg.Pool, old: Encrypted & { id: string }, by: Encrypted) {
  await db.query(
    'update "twoFactor" set secret = $3, "backupCodes" = $4 where id = $1 and secret = $2 and "backupCodes" = $5',
    [old.id, old.secret, by.secret, by.backupCodes, old.backupCodes],
  )
}

/** False when there was none. */
export async function removeSecondFactor(db: pg.PoolClient, userId: string): Promise<boolean> {
  const { rowCount } = await db.query('delete from "twoFactor" where "userId" = $1', [userId])
  await db.query('update "user" set "twoFactorEnabled" = false, "updatedAt" = now() where id = $1', [userId])
  return rowCount === 1
}
