import type pg from 'pg'
import { newId } from '../db/new-id.ts'
import type { Departure } from './oidc.ts'

type Db = pg.Pool | pg.PoolClient
type Kept = Departure & { next: string }

const providerId = 'oidc'
const minutes = 10

export async function keepDeparture(db: Db, departure: Kept) {
  await db.query(
    `insert into verification (id, identifier, value, "expiresAt") values ($1, $2, $3, now() + make_interval(mins => $4))`,
    [newId(), `oidc:${departure.state}`, JSON.stringify(departure), minutes],
  )
}

/** What was kept when somebody left with this state; only once, and not for long. */
export async function takeDeparture(db: Db, state: string): Promise<Kept | null> {
  const { rows } = await db.query<{ value: string }>(
    `delete from verification where identifier = $1 and "expiresAt" > now() returning value`,
    [`oidc:${state}`],
  )
  return rows[0] ? JSON.parse(rows[0].value) : null
}

/** Whose account this subject of the service was linked to. */
export async function userOfSubject(db: Db, subject: string): Promise<string | null> {
  const { rows } = await db.query<{ userId: string }>(
    `select "userId" from account where "providerId" = $1 and "accountId" = $2`,
    [providerId, subject],
  )
  return rows[0]?.userId ?? null
}

export async function userWithEmail(db: Db, email: string): Promise<string | null> {
  const { rows } = await db.query<{ id: string }>('select id from "user" where email = $1', [email])
  return rows[0]?.id ?? null
}

export async function linkSubject(db: Db, userId: string, subject: string) {
  await db.query(
    `insert into account (id, "userId", "accountId", "providerId") values ($1, $2, $3, $4) on conflict do nothing`,
    [newId(), userId, subject, providerId],
  )
}
