import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { lockChangeSets } from './change-sets.store.ts'

const patience = 10 // seconds

/**
 * From here to the end of the transaction no other change set of this community is written or undone, so that two of them
 * never interleave. Whoever reads meters before `applyChangeSet` calls it first. 409 when the other one takes too long.
 */
export async function beginChangeSet(work: Work) {
  await lockChangeSets(work, patience).catch((error) => {
    throw isTimeout(error) ? new Refusal(409, 'change-set-running') : error
  })
}

const isTimeout = (error: unknown) => error instanceof Error && 'code' in error && error.code === '55P03'
