import type { CommunityUser, UserListQuery } from '../../domain/communities/community.schema.ts'
import type { Work } from '../db/in-community.ts'

const people = ({ db }: Pick<Work, 'db'>) => db.selectFrom('community_people')
const columns = ['user_id as id', 'name', 'email', 'role'] as const

/** One page of the users who have every one of `terms` (ready for LIKE, small letters) in name or e-mail; and how many. */
export async function usersMatching(
  work: Pick<Work, 'db'>,
  terms: string[],
  { page, pageSize }: Pick<UserListQuery, 'page' | 'pageSize'>,
): Promise<{ items: CommunityUser[]; total: number }> {
  let matching = people(work)
  for (const term of terms)
    matching = matching.where((e) =>
      e.or([e(e.fn('lower', ['name']), 'like', `%${term}%`), e('email', 'like', `%${term}%`)]),
    )
  const rows = await matching
    .select(columns)
    .orderBy('email')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  const { total } = await matching
    .select((e) => e.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return { items: rows as CommunityUser[], total }
}

/** One user of the community; undefined for somebody who is none, and for whoever may not know. */
export async function userOf(work: Pick<Work, 'db'>, id: string): Promise<CommunityUser | undefined> {
  const row = await people(work).select(columns).where('user_id', '=', id).executeTakeFirst()
  return row as CommunityUser | undefined
}
