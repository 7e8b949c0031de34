import type { Community } from '../../domain/communities/community.schema.ts'
import type { Work } from '../db/in-community.ts'
import { communityOf } from './communities.store.ts'

/** The community this transaction works for, with the user's role in it. */
export const getCommunity = (work: Work): Promise<Community> => communityOf(work)
