import type { Work } from '../db/in-community.ts'
import { eansById } from './meters.store.ts'

/** The EANs of those of these meters that there are. */
export const eansOf = (work: Pick<Work, 'db' | 'communityId'>, ids: string[]): Promise<Map<string, string>> =>
  eansById(work, ids)
