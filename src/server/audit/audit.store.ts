import { type Insertable, sql, type Transaction } from 'kysely'
import type { AuditLines, DB } from '../db/tables.ts'

export async function insertAuditLine(db: Transaction<DB>, line: Insertable<AuditLines>) {
  await db.insertInto('audit_lines').values(line).execute()
}

/** Nothing happens when there is a line with this id. */
export async function insertAuditLineOnce(db: Transaction<DB>, line: Insertable<AuditLines>) {
  await db
    .insertInto('audit_lines')
    .values(line)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** One page of the lines about one thing, newest first, and how many there are. */
export async function linesAbout(
  { db, communityId }: { db: Transaction<DB>; communityId: string },
  { entity, entityId }: { entity: string; entityId: string },
  { page, pageSize }: { page: number; pageSize: number },
) {
  const about = db
    .selectFrom('audit_lines')
    .where('community_id', '=', communityId)
    .where('entity', '=', entity)
    .where('entity_id', '=', entityId)
  const rows = await about
    .select(['id', 'at', 'actor', 'action', 'before', 'after'])
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  const { total } = await about.select((e) => e.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  return { items: rows.map((row) => ({ ...row, at: row.at.toISOString() })), total, page, pageSize }
}

/** Who changed each of these things last. Lines that are no change of the thing itself do not count. */
export async function lastActorsOf(
  { db, communityId }: { db: Transaction<DB>; communityId: string },
  entity: 'meter' | 'member',
  ids: string[],
): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('audit_lines')
    .distinctOn('entity_id')
    .select(['entity_id as id', 'actor'])
    .where('community_id', '=', communityId)
    .where('entity', '=', entity)
    .where('entity_id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('action', '!~', '(read|linked|dismissed|restored|document-added|document-deleted)$')
    .orderBy('entity_id')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return new Map(rows.map(({ id, actor }) => [id, actor]))
}
