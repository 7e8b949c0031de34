import type { Work } from '../db/in-community.ts'
import { managersOf } from './communities.store.ts'

/** The ids of the users who manage this community, administrators among them. */
export const findManagers = (work: Pick<Work, 'db' | 'communityId'>): Promise<string[]> => managersOf(work)
