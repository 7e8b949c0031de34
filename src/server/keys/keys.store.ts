import { sql } from 'kysely'
import type { Key, KeyLine, KeyListQuery, KeyRound, NewKey } from '../../domain/keys/key.schema.ts'
import { fold } from '../../domain/words/fold.ts'
import type { Work } from '../db/in-community.ts'

type In = Pick<Work, 'db' | 'communityId'>

/** A version of a key as it is stored: what its participants are called elsewhere is not in it. */
export type StoredKey = Omit<Key, 'doubts' | 'participants'> & { participants: NewKey['participants'] }

export async function keyExists({ db, communityId }: In, id: string): Promise<boolean> {
  const found = await db
    .selectFrom('keys')
    .select('id')
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .executeTakeFirst()
  return found !== undefined
}

/** The present version, locked: saves of one key wait for each other. Undefined when it is gone. */
export async function lockKey({ db, communityId }: In, id: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('keys')
    .select('version')
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row?.version
}

/** Its versions, the newest first; only the present one, or the one with a number, with `only`. */
export async function versionsOf(
  { db, communityId }: In,
  id: string,
  only?: 'present' | number,
): Promise<StoredKey[]> {
  const ofVersion = sql`community_id = v.community_id and key_id = v.key_id and version = v.version`
  const { rows } = await sql<Row>`
    select v.key_id as id, v.version, v.name, v.description, v.pro_rata_base as "proRataBase", v.actor as "savedBy",
      v.saved_at as "savedAt",
      (select json_agg(json_build_object('id', id, 'name', name, 'meterId', meter_id, 'memberId', member_id) order by position)
        from key_participants where ${ofVersion}) as participants,
      (select json_agg(json_build_object('weight', weight, 'shares', shares) order by position)
        from key_iterations where ${ofVersion}) as iterations
    from key_versions v join keys k on k.community_id = v.community_id and k.id = v.key_id
    where v.community_id = ${communityId} and v.key_id = ${id}
      and ${only === undefined ? sql`true` : only === 'present' ? sql`v.version = k.version` : sql`v.version = ${only}`}
    order by v.version desc`.execute(db)
  return rows.map(({ savedAt, iterations, ...row }) => ({
    ...row,
    savedAt: savedAt.toISOString(),
    iterations: iterations.map(({ weight, shares }) => ({
      weight,
      shares: shares.map((share) => share ?? ('pro-rata' as const)),
    })),
  }))
}

type Row = Omit<StoredKey, 'savedAt' | 'iterations'> & {
  savedAt: Date
  iterations: { weight: number; shares: (number | null)[] }[]
}

const headOf = ({ name, description }: NewKey) => ({
  name,
  sort_name: fold(name),
  search: fold(`${name} ${description}`),
})

/** A key whose first version follows in the same transaction. */
export async function insertKey({ db, communityId }: In, id: string, key: NewKey) {
  await db
    .insertInto('keys')
    .values({ community_id: communityId, id, version: 1, ...headOf(key) })
    .execute()
}

/** The version that follows in the same transaction is the present one. */
export async function pointToVersion({ db, communityId }: In, id: string, version: number, key: NewKey) {
  await db
    .updateTable('keys')
    .set({ version, changed_at: sql`now()`, ...headOf(key) })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}

export async function insertVersion(
  { db, communityId, userName }: In & Pick<Work, 'userName'>,
  id: string,
  version: number,
  key: NewKey,
) {
  const ofVersion = { community_id: communityId, key_id: id, version }
  await db
    .insertInto('key_versions')
    .values({
      ...ofVersion,
      name: key.name,
      description: key.description,
      pro_rata_base: key.proRataBase,
      actor: userName,
    })
    .execute()
  await db
    .insertInto('key_participants')
    .values(
      key.participants.map((one, position) => ({
        ...ofVersion,
        position,
        id: one.id,
        name: one.name,
        meter_id: one.meterId,
        member_id: one.memberId,
      })),
    )
    .execute()
  await db
    .insertInto('key_iterations')
    .values(
      key.iterations.map(({ weight, shares }, position) => ({
        ...ofVersion,
        position,
        weight,
        shares: sql<number[]>`${shares.map((share) => (share === 'pro-rata' ? null : share))}::int[]`,
      })),
    )
    .execute()
}

export async function deleteKeyRow({ db, communityId }: In, id: string) {
  await db.deleteFrom('keys').where('community_id', '=', communityId).where('id', '=', id).execute()
}

/** Of a key what a list shows, with the shares of its rounds. */
type FoundKey = Omit<KeyLine, 'operations' | 'iterations' | 'standard'> & {
  rounds: Pick<KeyRound, 'shares'>[]
}

/** One page of the keys that have every word of `terms` (folded) in their name or description, and how many there are. */
export async function keysMatching(
  { db, communityId }: In,
  terms: string[],
  { sort, page, pageSize }: Pick<KeyListQuery, 'sort' | 'page' | 'pageSize'>,
): Promise<{ items: FoundKey[]; total: number }> {
  let matching = db.selectFrom('keys as k').where('k.community_id', '=', communityId)
  for (const term of terms) matching = matching.where('k.search', 'like', `%${term}%`)
  const inVersion = sql`p.community_id = k.community_id and p.key_id = k.id and p.version = k.version`
  const rows = await matching
    .innerJoin('key_versions as v', (on) =>
      on
        .onRef('v.community_id', '=', 'k.community_id')
        .onRef('v.key_id', '=', 'k.id')
        .onRef('v.version', '=', 'k.version'),
    )
    .select(['k.id', 'k.version', 'v.name', 'v.description', 'v.saved_at'])
    .select([
      sql<
        (number | null)[][]
      >`(select json_agg(shares order by position) from key_iterations p where ${inVersion})`.as('rounds'),
      sql<number>`(select count(*)::int from key_participants p where ${inVersion})`.as('participants'),
      sql<number>`(select count(*)::int from key_participants p where ${inVersion}
        and meter_id is null and member_id is null)`.as('unbound'),
    ])
    .$if(sort === 'name', (query) => query.orderBy('k.sort_name').orderBy('k.id'))
    .$if(sort === 'saved', (query) => query.orderBy('k.changed_at', 'desc').orderBy('k.id', 'desc'))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  const { total } = await matching
    .select((e) => e.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const items = rows.map(({ saved_at, rounds, ...row }) => ({
    ...row,
    rounds: rounds.map((shares) => ({ shares: shares.map((share) => share ?? ('pro-rata' as const)) })),
    savedAt: saved_at.toISOString(),
  }))
  return { items, total }
}
