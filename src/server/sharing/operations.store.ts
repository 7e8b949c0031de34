import { sql } from 'kysely'
import type { NewOperation, OperationLine } from '../../domain/sharing/operation.schema.ts'
import type { LocalDay } from '../../domain/time/local-day.ts'
import { fold } from '../../domain/words/fold.ts'
import type { Work } from '../db/in-community.ts'

type In = Pick<Work, 'db' | 'communityId'>

/** The present version, locked: changes of one operation wait for each other. Undefined when it is gone. */
export async function lockOperation({ db, communityId }: In, id: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('operations')
    .select('version')
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row?.version
}

/** Those in which meters took part while these members held them, by name. */
export const operationsOf = ({ db, communityId }: In, memberIds: string[]) =>
  db
    .selectFrom('operations as o')
    .select(['o.id', 'o.name'])
    .where('o.community_id', '=', communityId)
    .where(
      sql<boolean>`exists (select from participations p join meter_holders h
        on h.community_id = p.community_id and h.meter_id = p.meter_id and h.period && p.period
        where p.community_id = o.community_id and p.operation_id = o.id and h.member_id = any(${memberIds}::uuid[]))`,
    )
    .orderBy('o.sort_name')
    .execute()

const rowOf = ({ name, type, public: isPublic }: NewOperation) => ({
  name,
  sort_name: fold(name),
  type,
  public: isPublic,
})

export async function insertOperation(work: In, id: string, operation: NewOperation) {
  await work.db
    .insertInto('operations')
    .values({ community_id: work.communityId, id, ...rowOf(operation) })
    .execute()
  await saveMunicipalities(work, id, operation)
}

export async function updateOperation(work: In, id: string, version: number, operation: NewOperation) {
  await work.db
    .updateTable('operations')
    .set({ ...rowOf(operation), version, changed_at: sql`now()` })
    .where('community_id', '=', work.communityId)
    .where('id', '=', id)
    .execute()
  await saveMunicipalities(work, id, operation)
}

async function saveMunicipalities({ db, communityId }: In, id: string, { municipalities }: NewOperation) {
  await db
    .deleteFrom('operation_municipalities')
    .where('community_id', '=', communityId)
    .where('operation_id', '=', id)
    .execute()
  if (municipalities.length > 0)
    await db
      .insertInto('operation_municipalities')
      .values(municipalities.map((nis) => ({ community_id: communityId, operation_id: id, nis })))
      .execute()
}

export async function deleteOperationRow({ db, communityId }: In, id: string) {
  // What was added up over nobody.
  await db
    .deleteFrom('total_days')
    .where('community_id', '=', communityId)
    .where('whole_id', '=', id)
    .execute()
  await db.deleteFrom('operations').where('community_id', '=', communityId).where('id', '=', id).execute()
}

/** Operations that have every word of `terms` (folded) in their name, or the one with this id, as they are on a day. */
export async function operationLines(
  { db, communityId }: In,
  today: LocalDay,
  asked: { id: string } | { terms: string[]; limit: number; offset: number },
): Promise<OperationLine[]> {
  const count = (when: ReturnType<typeof sql>) => sql<number>`(select count(*)::int from participations p
    where p.community_id = o.community_id and p.operation_id = o.id and ${when})`
  let query = db
    .selectFrom('operations as o')
    .where('o.community_id', '=', communityId)
    .select(['o.id', 'o.version', 'o.name', 'o.type', 'o.public'])
    .select([
      sql<string[]>`array(select nis from operation_municipalities m
        where m.community_id = o.community_id and m.operation_id = o.id order by nis)`.as('municipalities'),
      count(sql`p.period @> ${today}::date`).as('now'),
      count(sql`lower(p.period) > ${today}::date`).as('future'),
      count(sql`upper(p.period) <= ${today}::date`).as('past'),
    ])
  if ('id' in asked) query = query.where('o.id', '=', asked.id)
  else {
    for (const term of asked.terms) query = query.where(sortName, 'like', `%${term}%`)
    query = query.orderBy(sortName).orderBy('o.id').limit(asked.limit).offset(asked.offset)
  }
  const rows = await query.execute()
  return rows.map(({ now, future, past, type, ...row }) => ({
    ...row,
    type: type as OperationLine['type'],
    participations: { now, future, past },
  }))
}

/** Those of before have no sortable name of their own. */
const sortName = sql<string>`coalesce(o.sort_name, lower(o.name))`

export async function countOperations({ db, communityId }: In, terms: string[]): Promise<number> {
  let query = db.selectFrom('operations as o').where('o.community_id', '=', communityId)
  for (const term of terms) query = query.where(sortName, 'like', `%${term}%`)
  const { total } = await query.select((e) => e.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  return total
}
