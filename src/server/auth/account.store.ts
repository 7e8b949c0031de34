import type pg from 'pg'
import type { Account, AccountAction, AccountChange } from '../../domain/auth/account.schema.ts'

type Db = pg.Pool | pg.PoolClient

export async function accountOfUser(db: Db, userId: string) {
  const { rows } = await db.query<Omit<Account, 'backupCodesLeft'>>(
    `select id, name, email, "emailVerified", phone, language, "twoFactorEnabled" as "secondFactor",
       exists (select from account a where a."userId" = u.id and a.password is not null) as "hasPassword"
     from "user" u where id = $1`,
    [userId],
  )
  return rows[0]!
}

/** Writes the given fields; the account stays locked until the end of the transaction. */
export async function saveProfile(db: Db, userId: string, { name, phone, language }: AccountChange) {
  await db.query(
    `update "user" set name = coalesce($2, name), phone = case when $3 then $4 else phone end,
       language = coalesce($5, language), "updatedAt" = now() where id = $1`,
    [userId, name, phone !== undefined, phone, language],
  )
}

/** The hash of the password, or null when one signs in without; two who change it wait for each other. */
export async function passwordOf(db: Db, userId: string): Promise<string | null> {
  const { rows } = await db.query<{ password: string | null }>(
    `select password from account where "userId" = $1 and "providerId" = 'credential' for update`,
    [userId],
  )
  return rows[0]?.password ?? null
}

export async function savePassword(db: Db, userId: string, hash: string, id: string) {
  await db.query(
    `insert into account (id, "userId", "accountId", "providerId", password) values ($3, $1::uuid, $1::text, 'credential', $2)
     on conflict ("providerId", "accountId") do update set password = excluded.password, "updatedAt" = now()`,
    [userId, hash, id],
  )
}

const freshMinutes = 10

/** Has somebody signed in here within the last minutes? */
export async function isFreshSession(db: Db, sessionId: string): Promise<boolean> {
  const { rowCount } = await db.query(
    `select from session where id = $1 and "createdAt" > now() - make_interval(mins => $2)`,
    [sessionId, freshMinutes],
  )
  return rowCount === 1
}

export type StoredSession = { id: string; ip: string; agent: string; signedInAt: Date; lastUsedAt: Date }

export async function sessionsOf(db: Db, userId: string): Promise<StoredSession[]> {
  const { rows } = await db.query<StoredSession>(
    `select id, coalesce("ipAddress", '') as ip, coalesce("userAgent", '') as agent,
       "createdAt" as "signedInAt", "updatedAt" as "lastUsedAt"
     from session where "userId" = $1 and "expiresAt" > now() order by "updatedAt" desc, id`,
    [userId],
  )
  return rows
}

/** The browser of the ended session as it calls itself; null when there is no such session of this user. */
export async function deleteSession(db: Db, userId: string, id: string): Promise<string | null> {
  const { rows } = await db.query<{ agent: string }>(
    `delete from session where "userId" = $1 and id = $2 returning coalesce("userAgent", '') as agent`,
    [userId, id],
  )
  return rows[0]?.agent ?? null
}

/** Ends all sessions but one (null: all), and every browser is asked for a code again. Answers how many were ended. */
export async function deleteOtherSessions(db: Db, userId: string, kept: string | null): Promise<number> {
  await forgetTrustedBrowsers(db, userId)
  const { rowCount } = await db.query(
    `delete from session where "userId" = $1 and id is distinct from $2::uuid`,
    [userId, kept],
  )
  return rowCount ?? 0
}

/** better-auth keeps a browser that is not asked for a code as such a row. */
export async function forgetTrustedBrowsers(db: Db, userId: string) {
  await db.query(`delete from verification where value = $1 and identifier like 'trust-device-%'`, [userId])
}

/** The addresses from which this user is signed in. */
export async function addressesOf(db: Db, userId: string): Promise<string[]> {
  const { rows } = await db.query<{ ip: string }>(
    `select distinct "ipAddress" as ip from session where "userId" = $1 and "ipAddress" is not null and "expiresAt" > now()`,
    [userId],
  )
  return rows.map(({ ip }) => ip)
}

type Line = {
  userId: string
  id: string
  at: Date
  action: AccountAction
  ip: string
  agent: string
  detail: string | null
}

export async function insertAccountLine(db: Db, { userId, id, at, action, ip, agent, detail }: Line) {
  await db.query(
    'insert into account_line (user_id, id, at, action, ip, agent, detail) values ($1, $2, $3, $4, $5, $6, $7)',
    [userId, id, at, action, ip, agent, detail],
  )
}

export async function accountLinesOf(db: Db, userId: string, limit: number): Promise<Omit<Line, 'userId'>[]> {
  const { rows } = await db.query<Omit<Line, 'userId'>>(
    'select id, at, action, ip, agent, detail from account_line where user_id = $1 order by at desc, id desc limit $2',
    [userId, limit],
  )
  return rows
}

/** Lines older than the line `before`, newest first. */
export async function accountLinesBefore(
  db: Db,
  userId: string,
  before: string | null,
  limit: number,
): Promise<Omit<Line, 'userId'>[]> {
  const { rows } = await db.query<Omit<Line, 'userId'>>(
    `select id, at, action, ip, agent, detail from account_line where user_id = $1 and ($2::uuid is null
       or (at, id) < (select at, id from account_line where user_id = $1 and id = $2))
     order by at desc, id desc limit $3`,
    [userId, before, limit],
  )
  return rows
}

/** With a password or through another service, and since when; never what is needed for it. */
export async function waysInOf(db: Db, userId: string): Promise<{ way: string; since: Date }[]> {
  const { rows } = await db.query<{ way: string; since: Date }>(
    `select case "providerId" when 'credential' then 'password' else "providerId" end as way, "createdAt" as since
     from account where "userId" = $1 order by "createdAt", id`,
    [userId],
  )
  return rows
}
