import type { Work } from '../db/in-community.ts'
import { linkedUser } from './members.store.ts'

/** The user a member signs in as; null when nobody does, or the member may not be seen. */
export const userOfMember = (
  work: Pick<Work, 'db' | 'communityId'>,
  memberId: string,
): Promise<string | null> => linkedUser(work, memberId)
