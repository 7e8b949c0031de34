import { displayName } from '../../domain/members/member-name.ts'
import type { Work } from '../db/in-community.ts'
import { linkedUser, membersBy } from './members.store.ts'

/** How a member is called and who signs in for it; undefined when there is no such member. */
export async function memberAccount(
  work: Pick<Work, 'db' | 'communityId'>,
  id: string,
): Promise<{ displayName: string; userId: string | null } | undefined> {
  const [member] = await membersBy(work, 'id', [id])
  return member && { displayName: displayName(member), userId: await linkedUser(work, id) }
}
