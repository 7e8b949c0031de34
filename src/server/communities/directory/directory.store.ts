import { type Kysely, type SqlBool, sql } from 'kysely'
import type {
  DirectoryMap,
  DirectoryQuery,
  PublicCommunity,
} from '../../../domain/communities/directory.schema.ts'
import type { DB } from '../../db/tables.ts'

// All of it asks the view that shows nothing but what is public: no community is entered, nobody is signed in.

type Asked = Pick<DirectoryQuery, 'regulator' | 'nis'>

const conditions = ({ regulator, nis }: Asked) => sql<SqlBool>`true
  ${regulator ? sql`and regulator = ${regulator}` : sql``}
  ${nis ? sql`and ${nis} = any (municipalities)` : sql``}`

/** One page of the communities that have a matching operation, each with all of its public ones, by name; and how many. */
export async function publicCommunities(
  db: Kysely<DB>,
  { page, pageSize, ...asked }: DirectoryQuery,
): Promise<{ items: PublicCommunity[]; total: number }> {
  const { rows } = await sql<PublicCommunity & { total: number }>`
    with matching as (
      select community_id, community_name from public_operations where ${conditions(asked)}
      group by community_id, community_name
    ), page as (
      select community_id, row_number() over (order by lower(community_name), community_id) as place
      from matching order by place limit ${pageSize} offset ${(page - 1) * pageSize}
    )
    select community_id as id, community_name as name, regulator, contact, (select count(*)::int from matching) as total,
      json_agg(json_build_object('id', operation_id, 'name', o.name, 'type', type, 'municipalities', municipalities)
        order by lower(o.name), operation_id) as operations
    from page join public_operations o using (community_id)
    group by place, community_id, community_name, regulator, contact order by place`.execute(db)
  const items = rows.map(({ total: _, ...community }) => community)
  if (rows[0] || page === 1) return { items, total: rows[0]?.total ?? 0 }
  const { rows: counted } = await sql<{ total: number }>`
    select count(distinct community_id)::int as total from public_operations where ${conditions(asked)}`.execute(
    db,
  )
  return { items, total: counted[0]!.total }
}

/** One community of the directory; undefined for one that is not in it. */
export async function publicCommunityOf(db: Kysely<DB>, id: string): Promise<PublicCommunity | undefined> {
  const { rows } = await sql<PublicCommunity>`
    select community_id as id, community_name as name, regulator, contact,
      json_agg(json_build_object('id', operation_id, 'name', o.name, 'type', type, 'municipalities', municipalities)
        order by lower(o.name), operation_id) as operations
    from public_operations o where community_id = ${id}
    group by community_id, community_name, regulator, contact`.execute(db)
  return rows[0]
}

export async function publicMunicipalities(
  db: Kysely<DB>,
  asked: Pick<DirectoryQuery, 'regulator'>,
): Promise<DirectoryMap['municipalities']> {
  const { rows } = await sql<DirectoryMap['municipalities'][number]>`
    select nis, count(distinct community_id)::int as communities
    from public_operations, unnest(municipalities) as nis where ${conditions(asked)}
    group by nis order by communities desc, nis`.execute(db)
  return rows
}
