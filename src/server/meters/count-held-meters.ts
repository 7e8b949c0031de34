import type { Work } from '../db/in-community.ts'
import { heldOn } from './meters.store.ts'

/** How many meters each of these members holds today. */
export const countHeldMeters = (work: Work, memberIds: string[]): Promise<Map<string, number>> =>
  heldOn(work, memberIds, work.today)
