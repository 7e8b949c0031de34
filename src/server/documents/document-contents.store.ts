import { sql } from 'kysely'
import pg from 'pg'
import type { Work } from '../db/in-community.ts'

type In = Pick<Work, 'db' | 'communityId'>

/** Notes that bytes are about to be kept under this hash: nobody removes them before `endArrival`. */
export async function beginArrival({ db, communityId }: In, sha256: string) {
  await db
    .insertInto('document_contents')
    .values({ community_id: communityId, sha256, arriving: 1 })
    .onConflict((conflict) =>
      conflict.columns(['community_id', 'sha256']).doUpdateSet((e) => ({
        arriving: e('document_contents.arriving', '+', 1),
        arriving_since: sql`now()`,
      })),
    )
    .execute()
}

/**
 * The bytes are kept, or will not be. The note is held to the end of the transaction: whoever would remove them waits for the
 * document that it writes.
 */
export async function endArrival({ db, communityId }: In, sha256: string) {
  await db
    .updateTable('document_contents')
    .set((e) => ({ arriving: sql`greatest(${e.ref('arriving')} - 1, 0)` }))
    .where('community_id', '=', communityId)
    .where('sha256', '=', sha256)
    .execute()
}

/** After an hour whoever began to keep bytes is gone: it takes minutes at most. */
const notArriving = sql`(content.arriving = 0 or content.arriving_since < now() - interval '1 hour')`

const noDocument = sql`not exists (
  select from documents d where d.community_id = content.community_id and d.sha256 = content.sha256)`

/** Forgets a content that no document has (any more) and no upload brings; answers whether it did, and its bytes are to be removed. */
export async function releaseContent({ db, communityId }: In, sha256: string): Promise<boolean> {
  // Locked first: the statement after it sees what whoever held it has written by then.
  await sql`
    select from document_contents where community_id = ${communityId} and sha256 = ${sha256} for update`.execute(
    db,
  )
  const { numAffectedRows } = await sql`
    delete from document_contents content
    where community_id = ${communityId} and sha256 = ${sha256} and ${noDocument} and ${notArriving}`.execute(
    db,
  )
  return numAffectedRows === 1n
}

/** Of every community, as the owner: contents that no document has, because an upload or a removal ended half-way. */
export async function contentsLeftOver(url: string): Promise<{ communityId: string; sha256: string }[]> {
  const owner = new pg.Client({ connectionString: url, application_name: 'optimce-documents' })
  await owner.connect()
  const found = owner.query<{ communityId: string; sha256: string }>(`
    select community_id as "communityId", sha256 from document_contents content where not exists (
      select from documents d where d.community_id = content.community_id and d.sha256 = content.sha256)`)
  return await found.then(({ rows }) => rows).finally(() => owner.end())
}
