import type { Work } from '../db/in-community.ts'
import { everHeldBy } from './holders.store.ts'

/** Those of these members who held, hold or will hold a meter. */
export const membersEverHolding = (work: Work, memberIds: string[]): Promise<Set<string>> =>
  everHeldBy(work, memberIds)
