import { type Expression, type Kysely, type SqlBool, sql } from 'kysely'
import type pg from 'pg'
import type { ImportsQuery } from '../../../domain/readings/import/import.schema.ts'
import type { Work } from '../../db/in-community.ts'
import type { DB, Imports } from '../../db/tables.ts'
import { countsOf, type Preview, type StoredFailure, type StoredFile } from './stored-import.ts'

type In = Pick<Work, 'db' | 'communityId'>
type State = 'reading' | 'previewed' | 'committing' | 'committed' | 'failed' | 'undone' | 'cancelled'
export type UnderWay = 'reading' | 'committing'

const lineColumns = [
  ...(['id', 'state', 'profile', 'files', 'at', 'actor', 'counts', 'error'] as const),
  ...(['committed_at', 'committed_by', 'undone_at', 'undone_by'] as const),
]
export type LineRow = Pick<StoredRow, (typeof lineColumns)[number]>
export type StoredRow = Awaited<ReturnType<typeof importRow>>

export async function insertImport(
  { db, communityId, userId, userName }: In & { userId: string | null; userName: string },
  id: string,
  files: StoredFile[],
) {
  await db
    .insertInto('imports')
    .values({
      ...{ community_id: communityId, id, state: 'reading', files: json(files)! },
      ...{ user_id: userId, actor: userName },
    })
    .execute()
}

export async function importExists({ db, communityId }: In, id: string): Promise<boolean> {
  const found = await one(db, communityId, id).select('id').executeTakeFirst()
  return found !== undefined
}

/** Throws when there is none. */
export const importRow = ({ db, communityId }: In, id: string) =>
  one(db, communityId, id)
    .select([...lineColumns, 'operation_id', 'progress', 'summary', 'needs_mapping', 'user_id'])
    .executeTakeFirstOrThrow()

/** One page, and how many there are. */
export async function importsPage(
  { db, communityId }: In,
  { state, sort, page, pageSize }: ImportsQuery,
): Promise<{ rows: LineRow[]; total: number }> {
  const all = db
    .selectFrom('imports')
    .where('community_id', '=', communityId)
    .$if(state !== undefined, (query) => query.where('state', '=', state!))
  const { total } = await all.select((e) => e.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await all
    .select(lineColumns)
    .orderBy('id', sort === 'newest' ? 'desc' : 'asc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  return { rows, total }
}

const one = (db: Kysely<DB>, communityId: string, id: string) =>
  db.selectFrom('imports').where('community_id', '=', communityId).where('id', '=', id)

type Changes = Partial<Record<keyof Imports, string | number | null | Expression<unknown>>>

/** Changes an import that is in one of these states; answers whether it was. */
async function change({ db, communityId }: In, id: string, from: readonly State[], to: Changes) {
  const { numUpdatedRows } = await db
    .updateTable('imports')
    .set(to as never)
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .where('state', 'in', from)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** jsonb takes neither a NUL nor half a character, which cells of a file may hold. */
const json = (value: unknown) =>
  value === null
    ? null
    : JSON.stringify(value, (_, part) =>
        typeof part === 'string' ? part.replaceAll('\0', '\ufffd').toWellFormed() : part,
      )

/** It begins anew: `files` say how they are to be read. */
export const toReading = (work: In, id: string, files: StoredFile[]) =>
  change(work, id, ['previewed', 'failed'], {
    ...{ state: 'reading', files: json(files), profile: null, operation_id: null, progress: 0, attempts: 0 },
    ...{ summary: null, counts: null, needs_mapping: null, error: null },
  })

export const toCommitting = (work: In, id: string) =>
  change(work, id, ['previewed'], { state: 'committing', progress: 0, attempts: 0 })

export const toCancelled = (work: In, id: string) =>
  change(work, id, ['reading', 'previewed', 'committing'], { state: 'cancelled' })

export const saveProgress = (work: In, id: string, state: UnderWay, progress: number) =>
  change(work, id, [state], { progress: Math.min(1, Math.max(0, progress)) })

export const saveFailed = (work: In, id: string, error: StoredFailure) =>
  change(work, id, ['reading', 'committing'], { state: 'failed', error: json(error) })

export const savePreview = (
  work: In,
  id: string,
  { files, operationId, summary, needsMapping, error }: Preview,
): Promise<boolean> =>
  change(work, id, ['reading'], {
    ...{ state: 'previewed', progress: 1, files: json(files), profile: files[0]?.readAs?.profile ?? null },
    ...{ operation_id: operationId, summary: json(summary), needs_mapping: json(needsMapping) },
    ...{ counts: json(summary && countsOf(summary)), error: json(error) },
  })

export const saveCommitted = (
  work: In & { userName: string },
  id: string,
  summary: NonNullable<Preview['summary']>,
): Promise<boolean> =>
  change(work, id, ['committing'], {
    ...{ state: 'committed', progress: 1, summary: json(summary), counts: json(countsOf(summary)) },
    ...{ committed_at: sql`now()`, committed_by: work.userName },
  })

export const saveUndone = (work: In & { userName: string }, id: string) =>
  change(work, id, ['committed'], { state: 'undone', undone_at: sql`now()`, undone_by: work.userName })

/** What is to be done about an import, and how often that was begun, this time counted; null: nothing (any more). */
export async function beginAttempt({ db, communityId }: In, id: string) {
  const row = await db
    .updateTable('imports')
    .set((e) => ({ attempts: e('attempts', '+', 1) }))
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .where('state', 'in', ['reading', 'committing'])
    .returning(['state', 'attempts', 'files'])
    .executeTakeFirst()
  if (!row) return null
  return {
    state: row.state as UnderWay,
    attempts: row.attempts,
    files: row.files as unknown as StoredFile[],
  }
}

/** Takes the import for as long as the connection lasts; false: another process or thread works on it. */
export async function takeImport(client: pg.PoolClient, id: string): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(
    'select pg_try_advisory_lock(hashtextextended($1, 0)) as taken',
    [`import ${id}`],
  )
  return rows[0]!.taken
}

/** From here to the end of the transaction nobody else of the community writes or keeps what imports write or keep. */
export async function oneAtATime({ db, communityId }: In, what: 'files' | 'readings') {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`import ${what} ${communityId}`}, 0))`.execute(db)
}

/** Of these contents, those that no import but this one still needs. */
export async function neededByNobodyElse({ db, communityId }: In, id: string, hashes: string[]) {
  const isNeeded = sql<SqlBool>`exists (select from imports other, jsonb_array_elements(other.files) file
    where other.community_id = ${communityId}::uuid and other.id <> ${id}::uuid and other.state <> 'cancelled'
      and file ->> 'sha256' = hash)`
  const { rows } = await sql<{ hash: string }>`
    select hash from unnest(${hashes}::text[]) hash where not ${isNeeded}`.execute(db)
  return rows.map(({ hash }) => hash)
}
