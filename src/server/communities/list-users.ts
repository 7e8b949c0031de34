import type { UserListQuery } from '../../domain/communities/community.schema.ts'
import type { Work } from '../db/in-community.ts'
import { usersMatching } from './people.store.ts'

/** One page of the users of the community: every word of `q` must be in the name or the e-mail address. */
export async function listUsers(work: Work, { q, page, pageSize }: UserListQuery) {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean)
  const terms = words.map((word) => word.replace(/[\\%_]/g, '\\$&'))
  return { ...(await usersMatching(work, terms, { page, pageSize })), page, pageSize }
}
