import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { ApiKey, KeyScope } from '../../domain/auth/api-key.schema.ts'

type Db = pg.Pool | pg.PoolClient

const hashOf = (key: string) => createHash('sha256').update(key).digest()

const columns = `id, name, scope, hint, created_at as "createdAt", expires_at as "expiresAt",
  expires_at <= now() as "isExpired", last_used_at as "lastUsedAt"`

type Row = Omit<ApiKey, 'createdAt' | 'expiresAt' | 'lastUsedAt'> & {
  createdAt: Date
  expiresAt: Date
  lastUsedAt: Date | null
}
const asKey = (row: Row): ApiKey => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
  lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
})

/** Newest first, those that have run out among them. */
export async function apiKeysOf(db: Db, userId: string): Promise<ApiKey[]> {
  const { rows } = await db.query<Row>(
    `select ${columns} from api_key where user_id = $1 order by created_at desc, id desc`,
    [userId],
  )
  return rows.map(asKey)
}

export async function insertApiKey(
  db: Db,
  key: { id: string; userId: string; name: string; scope: KeyScope; days: number; secret: string },
): Promise<ApiKey> {
  const { rows } = await db.query<Row>(
    `insert into api_key (id, user_id, name, scope, hash, hint, expires_at)
     values ($1, $2, $3, $4, $5, $6, now() + make_interval(days => $7)) returning ${columns}`,
    [key.id, key.userId, key.name, key.scope, hashOf(key.secret), key.secret.slice(-4), key.days],
  )
  return asKey(rows[0]!)
}

/** The name of the key that is gone; null when this user has none such. */
export async function deleteApiKey(db: Db, userId: string, id: string): Promise<string | null> {
  const { rows } = await db.query<{ name: string }>(
    'delete from api_key where user_id = $1 and id = $2 returning name',
    [userId, id],
  )
  return rows[0]?.name ?? null
}

/** Answers how many there were. */
export async function deleteApiKeys(db: Db, userId: string): Promise<number> {
  const { rowCount } = await db.query('delete from api_key where user_id = $1', [userId])
  return rowCount ?? 0
}

export type KeyHolder = {
  keyId: string
  keyName: string
  scope: KeyScope
  userId: string
  userName: string
  email: string
}

/** For whom a key stands; null when there is none, or it has run out. Notes that it was used, every five minutes at most. */
export async function holderOfKey(db: Db, key: string): Promise<KeyHolder | null> {
  const { rows } = await db.query<KeyHolder & { isNoted: boolean }>(
    `select k.id as "keyId", k.name as "keyName", k.scope, u.id as "userId", u.name as "userName", u.email,
       coalesce(k.last_used_at > now() - interval '5 minutes', false) as "isNoted"
     from api_key k join "user" u on u.id = k.user_id where k.hash = $1 and k.expires_at > now()`,
    [hashOf(key)],
  )
  const found = rows[0]
  if (!found) return null
  const { isNoted, ...holder } = found
  if (!isNoted) await db.query('update api_key set last_used_at = now() where id = $1', [holder.keyId])
  return holder
}
