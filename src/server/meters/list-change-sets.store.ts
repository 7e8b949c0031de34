import { sql } from 'kysely'
import type { AskedOfChangeSet, ChangeSet, ChangeSetCounts } from '../../domain/meters/change-set.schema.ts'
import type { Work } from '../db/in-community.ts'

type In = Pick<Work, 'db' | 'communityId'>

type Row = {
  id: string
  at: Date
  actor: string
  asked: AskedOfChangeSet
  counts: ChangeSetCounts
  createdMembers: number
  undoneAt: Date | null
  undoneBy: string | null
  isOvertaken: boolean
}

const columns = (chosen: ReturnType<typeof sql>) => sql<Row>`
  select chosen.id, at, actor, asked, counts, cardinality(created_members) as "createdMembers", undone_at as "undoneAt",
    undone_by as "undoneBy", undone_at is null and exists (
      select from meter_change_set_items item
      left join meters on meters.community_id = item.community_id and meters.id = item.meter_id
      where item.community_id = chosen.community_id and item.change_set_id = chosen.id
        and meters.version is distinct from version_after) as "isOvertaken"
  from (${chosen}) chosen order by chosen.id desc`

/** One page, newest first, and how many there are. */
export async function changeSetsPage(
  { db, communityId }: In,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ rows: ChangeSet[]; total: number }> {
  const { total } = await db
    .selectFrom('meter_change_sets')
    .select((e) => e.fn.countAll<number>().as('total'))
    .where('community_id', '=', communityId)
    .executeTakeFirstOrThrow()
  const chosen = sql`select * from meter_change_sets where community_id = ${communityId}
    order by id desc limit ${pageSize} offset ${(page - 1) * pageSize}`
  const { rows } = await columns(chosen).execute(db)
  return { rows: rows.map(asChangeSet), total }
}

export async function changeSetOf({ db, communityId }: In, id: string): Promise<ChangeSet> {
  const chosen = sql`select * from meter_change_sets where community_id = ${communityId} and id = ${id}`
  const { rows } = await columns(chosen).execute(db)
  return asChangeSet(rows[0]!)
}

const asChangeSet = ({ undoneAt, undoneBy, isOvertaken, at, ...rest }: Row): ChangeSet => ({
  ...rest,
  at: at.toISOString(),
  undone: undoneAt && { at: undoneAt.toISOString(), by: undoneBy! },
  cannotUndo: undoneAt ? 'change-set-undone' : isOvertaken ? 'change-set-overtaken' : null,
})
