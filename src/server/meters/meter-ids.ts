import type { Work } from '../db/in-community.ts'
import { idsByEan } from './meters.store.ts'

/** The meters of the community by their EANs. */
export const meterIds = (work: Pick<Work, 'db' | 'communityId'>): Promise<Map<string, string>> =>
  idsByEan(work)
