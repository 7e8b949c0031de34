import type { Work } from '../db/in-community.ts'
import { timedOut } from '../db/timed-out.ts'
import { Refusal } from '../http/refusal.ts'
import { lockChangeSets } from './change-sets.store.ts'

/**
 * From here to the end of the transaction no other change set of this community is written or undone, so that two of them
 * never interleave. Whoever reads things before `applyChangeSet` calls it first. 409 when the other one takes longer than
 * one has patience, in seconds.
 */
export async function beginChangeSet(work: Work, patience = 10) {
  await lockChangeSets(work, patience).catch((error) => {
    throw timedOut(error) ? new Refusal(409, 'change-set-running') : error
  })
}
