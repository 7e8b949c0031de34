import type { Work } from '../db/in-community.ts'
import { type SharingCounts, sharingCounts } from './sharing-counts.store.ts'

/** How many operations there are, and what of them waits for somebody today. */
export const countSharing = (work: Pick<Work, 'db' | 'communityId' | 'today'>): Promise<SharingCounts> =>
  sharingCounts(work, work.today)
