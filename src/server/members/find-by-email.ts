import type { Work } from '../db/in-community.ts'
import { memberWithEmail } from './members.store.ts'

/** The member with this address to whom no user is linked; the first of several, undefined when there is none. */
export const findUnlinkedByEmail = (
  work: Pick<Work, 'db' | 'communityId'>,
  email: string,
): Promise<string | undefined> => memberWithEmail(work, email)
