import type { Work } from '../db/in-community.ts'
import { membersOfUser } from './members.store.ts'

/** The members that the user of this work stands for, perhaps none. */
export const ownMembers = (work: Pick<Work, 'db' | 'communityId' | 'userId'>): Promise<string[]> =>
  membersOfUser(work, work.userId)
