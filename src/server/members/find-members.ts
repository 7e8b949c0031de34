import type { Work } from '../db/in-community.ts'
import { searchTerms } from '../http/search-terms.ts'
import { membersLikely } from './members-quick.store.ts'

/** The likeliest few members that have every word of `q` in their name or e-mail, accents and case aside. */
export const findMembers = (work: Work, q: string, atMost: number) =>
  membersLikely(work, searchTerms(q), atMost)
