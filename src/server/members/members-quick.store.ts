import { sql } from 'kysely'
import type { Member } from '../../domain/members/member.schema.ts'
import { displayName } from '../../domain/members/member-name.ts'
import type { Work } from '../db/in-community.ts'

type Found = Pick<Member, 'id' | 'kind' | 'displayName' | 'email' | 'status'>

/** The likeliest few members that have every word of `terms` (ready for LIKE). */
export async function membersLikely(
  { db, communityId }: Pick<Work, 'db' | 'communityId'>,
  terms: string[],
  atMost: number,
): Promise<Found[]> {
  const { rows } = await sql<{ ids: string[] }>`
    select members_quick(${terms}::text[], ${atMost}) as ids`.execute(db)
  const { ids } = rows[0]!
  const members = await db
    .selectFrom('members')
    .select(['id', 'kind', 'name', 'first_name as firstName', 'email', 'status'])
    .where('community_id', '=', communityId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  const byId = new Map(
    members.map(({ id, kind, email, status, ...named }) => [
      id,
      { id, kind, displayName: displayName(named), email, status } as Found,
    ]),
  )
  return ids.map((id) => byId.get(id)!)
}
