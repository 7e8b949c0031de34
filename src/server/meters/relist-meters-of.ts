import type { Work } from '../db/in-community.ts'
import { slices } from '../db/slices.ts'
import { relist } from './meter-list.store.ts'
import { everHeldBy } from './meters.store.ts'

/** The list names the holder of a meter: to be called in the transaction that gives members another name. */
export async function relistMetersOf(work: Work, memberIds: string[]) {
  for (const ids of slices(await everHeldBy(work, memberIds))) await relist(work, ids)
}
