import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Work } from '../db/in-community.ts'
import { newId } from '../db/new-id.ts'
import { Refusal } from './refusal.ts'

/** Headers of a POST that may be sent twice; the others pass through untouched. */
export const idempotencyHeaders = z.looseObject({
  'idempotency-key': z
    .string()
    .min(8, 'idempotency-key-invalid')
    .max(128, 'idempotency-key-invalid')
    .optional()
    .describe(
      'Made by the client for one submission; sending it again answers the same thing instead of making another',
    ),
})

const keptDays = 7

/**
 * Makes a thing once per key and answers its id. The key is written first, so a second request with it waits for the
 * first one and then finds what that one made; when the first fails, so does its key, and the second makes the thing.
 */
export async function once(
  { db, communityId, userId }: Work,
  { key, what, body }: { key: string | undefined; what: string; body: unknown },
  make: (id: string) => Promise<void>,
): Promise<string> {
  const id = newId()
  if (key === undefined) {
    await make(id)
    return id
  }
  const hash = createHash('sha256')
    .update(JSON.stringify([what, body]))
    .digest('base64url')
  const mine = db
    .selectFrom('idempotency_keys')
    .where('community_id', '=', communityId)
    .where('user_id', '=', userId)
  await db
    .deleteFrom('idempotency_keys')
    .where('community_id', '=', communityId)
    .where('user_id', '=', userId)
    .where('created_at', '<', new Date(Date.now() - keptDays * 86_400_000))
    .execute()
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('idempotency_keys')
    .values({ community_id: communityId, user_id: userId, key, request_hash: hash, entity_id: id })
    .onConflict((conflict) => conflict.columns(['community_id', 'user_id', 'key']).doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 1n) {
    await make(id)
    return id
  }
  const first = await mine
    .select(['request_hash', 'entity_id'])
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  if (first.request_hash !== hash) throw new Refusal(422, 'idempotency-key-reused')
  return first.entity_id
}
