import { sql } from 'kysely'
import type {
  AskedOfChangeSet,
  ChangeSet,
  ChangeSetCounts,
} from '../../domain/change-sets/change-set.schema.ts'
import type { Work } from '../db/in-community.ts'

type In = Pick<Work, 'db' | 'communityId'>
type Things = 'meters' | 'members'

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

const columns = (things: Things, chosen: ReturnType<typeof sql>) => sql<Row>`
  select chosen.id, at, actor, asked, counts, cardinality(created_members) as "createdMembers", undone_at as "undoneAt",
    undone_by as "undoneBy", undone_at is null and exists (
      select from change_set_items item
      left join ${sql.table(things)} thing on thing.community_id = item.community_id and thing.id = item.thing_id
      where item.community_id = chosen.community_id and item.change_set_id = chosen.id
        and thing.version is distinct from version_after) as "isOvertaken"
  from (${chosen}) chosen order by chosen.id desc`

/** One page, newest first, and how many there are. */
export async function changeSetsPage(
  { db, communityId }: In,
  things: Things,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ rows: ChangeSet[]; total: number }> {
  const { total } = await db
    .selectFrom('change_sets')
    .select((e) => e.fn.countAll<number>().as('total'))
    .where('community_id', '=', communityId)
    .where('things', '=', things)
    .executeTakeFirstOrThrow()
  const chosen = sql`select * from change_sets where community_id = ${communityId} and things = ${things}
    order by id desc limit ${pageSize} offset ${(page - 1) * pageSize}`
  const { rows } = await columns(things, chosen).execute(db)
  return { rows: rows.map(asChangeSet), total }
}

export async function changeSetOf({ db, communityId }: In, things: Things, id: string): Promise<ChangeSet> {
  const chosen = sql`select * from change_sets where community_id = ${communityId} and id = ${id}`
  const { rows } = await columns(things, chosen).execute(db)
  return asChangeSet(rows[0]!)
}

const asChangeSet = ({ undoneAt, undoneBy, isOvertaken, at, ...rest }: Row): ChangeSet => ({
  ...rest,
  at: at.toISOString(),
  undone: undoneAt && { at: undoneAt.toISOString(), by: undoneBy! },
  cannotUndo: undoneAt ? 'change-set-undone' : isOvertaken ? 'change-set-overtaken' : null,
})
