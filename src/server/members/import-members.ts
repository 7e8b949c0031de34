import type { NewMember } from '../../domain/members/member.schema.ts'
import type { Work } from '../db/in-community.ts'
import { slices } from '../db/slices.ts'
import { insertMembers } from './members.store.ts'

/** Members under the ids given. Whoever imports writes the audit line of the whole. */
export async function importMembers(
  work: Pick<Work, 'db' | 'communityId'>,
  members: (NewMember & { id: string })[],
) {
  for (const slice of slices(members)) await insertMembers(work, slice)
}
