import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { Passkey } from '../../domain/auth/passkey.schema.ts'
import { newId } from '../db/new-id.ts'

type Db = pg.Pool | pg.PoolClient

const columns = `id, name, is_synced as "isSynced", created_at as "createdAt", last_used_at as "lastUsedAt"`
type Row = Omit<Passkey, 'createdAt' | 'lastUsedAt'> & { createdAt: Date; lastUsedAt: Date | null }
const asPasskey = (row: Row): Passkey => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
  lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
})

/** Newest first. */
export async function passkeysOf(db: Db, userId: string): Promise<Passkey[]> {
  const { rows } = await db.query<Row>(
    `select ${columns} from passkey where user_id = $1 order by created_at desc, id desc`,
    [userId],
  )
  return rows.map(asPasskey)
}

/** By what the authenticator knows its passkeys of this account, so that it makes no second one. */
export async function credentialsOf(db: Db, userId: string) {
  const { rows } = await db.query<{ id: Buffer; transports: string[] }>(
    'select credential_id as id, transports from passkey where user_id = $1',
    [userId],
  )
  return rows.map(({ id, transports }) => ({ id: id.toString('base64url'), transports }))
}

export type NewCredential = {
  credentialId: string
  publicKey: Uint8Array
  counter: number
  transports: string[]
  isSynced: boolean
}

/** Null when somebody, whoever it is, has added this very passkey already. */
export async function insertPasskey(
  db: Db,
  userId: string,
  name: string,
  { credentialId, publicKey, counter, transports, isSynced }: NewCredential,
): Promise<Passkey | null> {
  const { rows } = await db.query<Row>(
    `insert into passkey (user_id, id, name, credential_id, public_key, counter, transports, is_synced)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (credential_id) do nothing returning ${columns}`,
    [
      ...[userId, newId(), name, Buffer.from(credentialId, 'base64url'), Buffer.from(publicKey)],
      ...[counter, transports, isSynced],
    ],
  )
  return rows[0] ? asPasskey(rows[0]) : null
}

/** The name it had; null when this user has none such. */
export async function renamePasskey(db: Db, userId: string, id: string, name: string) {
  const { rows } = await db.query<Row & { was: string }>(
    `with was as (select name from passkey where user_id = $1 and id = $2)
     update passkey set name = $3 where user_id = $1 and id = $2 returning ${columns}, (select name from was) as was`,
    [userId, id, name],
  )
  if (!rows[0]) return null
  const { was, ...row } = rows[0]
  return { was, passkey: asPasskey(row) }
}

/** The name of what is gone; null when this user has none such. */
export async function deletePasskey(db: Db, userId: string, id: string): Promise<string | null> {
  const { rows } = await db.query<{ name: string }>(
    'delete from passkey where user_id = $1 and id = $2 returning name',
    [userId, id],
  )
  return rows[0]?.name ?? null
}

/** Answers how many there were. */
export async function deletePasskeys(db: Db, userId: string): Promise<number> {
  const { rowCount } = await db.query('delete from passkey where user_id = $1', [userId])
  return rowCount ?? 0
}

/** Whose passkey this is, and how it signs; null when nobody has it here. */
export async function passkeyOfCredential(db: Db, credentialId: string) {
  const { rows } = await db.query<{
    userId: string
    id: string
    name: string
    publicKey: Buffer
    counter: string
    transports: string[]
  }>(
    `select user_id as "userId", id, name, public_key as "publicKey", counter, transports
     from passkey where credential_id = $1`,
    [Buffer.from(credentialId, 'base64url')],
  )
  return rows[0] ? { ...rows[0], counter: Number(rows[0].counter) } : null
}

/** Notes a use; false when the passkey is gone, or has counted on in the meantime, as the copy of a device makes it do. */
export async function notePasskeyUse(
  db: Db,
  { userId, id, counter, isSynced }: { userId: string; id: string; counter: number; isSynced: boolean },
): Promise<boolean> {
  const { rowCount } = await db.query(
    `update passkey set counter = $3, is_synced = $4, last_used_at = now()
     where user_id = $1 and id = $2 and (counter < $3 or (counter = 0 and $3 = 0))`,
    [userId, id, counter, isSynced],
  )
  return rowCount === 1
}

const challengeMinutes = 5
const identifierOf = (challenge: string) => `passkey:${createHash('sha256').update(challenge).digest('hex')}`

/** Keeps, as a hash and for a while, what is to be signed; `purpose` says by whom and for what. */
export async function keepChallenge(db: Db, challenge: string, purpose: string) {
  await db.query(
    `insert into verification (id, identifier, value, "expiresAt") values ($1, $2, $3, now() + make_interval(mins => $4))`,
    [newId(), identifierOf(challenge), purpose, challengeMinutes],
  )
}

/** Uses the challenge up; false when it was not made for this purpose, is too old, or was used. */
export async function takeChallenge(db: Db, challenge: string, purpose: string): Promise<boolean> {
  const { rowCount } = await db.query(
    `delete from verification where identifier = $1 and value = $2 and "expiresAt" > now()`,
    [identifierOf(challenge), purpose],
  )
  return rowCount === 1
}
