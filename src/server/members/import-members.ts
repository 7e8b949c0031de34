import type { NewMember } from '../../domain/members/member.schema.ts'
import type { Work } from '../db/in-community.ts'
import { insertMember } from './members.store.ts'

/** Members under the ids given. Whoever imports writes the audit line of the whole. */
export async function importMembers(
  work: Pick<Work, 'db' | 'communityId'>,
  members: (NewMember & { id: string })[],
) {
  for (const { id, ...member } of members) await insertMember(work, id, member)
}
