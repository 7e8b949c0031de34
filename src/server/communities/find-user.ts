import type { CommunityUser } from '../../domain/communities/community.schema.ts'
import type { Work } from '../db/in-community.ts'
import { userOf } from './people.store.ts'

/** A user of this community, for the rooms that name one; undefined for somebody who is none. */
export const findUser = (work: Pick<Work, 'db'>, id: string): Promise<CommunityUser | undefined> =>
  userOf(work, id)
