import type { Work } from '../db/in-community.ts'
import { meterExists } from './meters.store.ts'
import { seesAll, visibleMeters } from './visible-meters.ts'

/** Is there such a meter in this community, for whoever asks? For the rooms that name one. */
export const isMeter = async (work: Work, id: string): Promise<boolean> =>
  seesAll(work) ? meterExists(work, id) : (await visibleMeters(work, [id])).length === 1
