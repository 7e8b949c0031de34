import type { Work } from '../db/in-community.ts'
import { relist } from './meter-list.store.ts'
import { everHeldBy } from './meters.store.ts'

/** The list names the holder of a meter: to be called in the transaction that gives a member another name. */
export async function relistMetersOf(work: Work, memberId: string) {
  await relist(work, await everHeldBy(work, [memberId]))
}
