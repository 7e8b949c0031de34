import type { Work } from '../db/in-community.ts'
import { timedOut } from '../db/timed-out.ts'
import { Refusal } from '../http/refusal.ts'
import { countChange, lockMeter } from './meter-changes.store.ts'
import { metersOf, type StoredMeter } from './meters.store.ts'

/** The version in an If-Match header; undefined when nobody said which. */
export type Version = number | undefined

/**
 * Every change of a meter begins here: changes of one meter wait for each other, and whoever changes a version that is no
 * longer the present one is told so with 412. A change of many meters may hold this one for long: then 409 comes. Answers
 * the meter as it is before the change.
 */
export async function beginChange(work: Work, meterId: string, version: Version): Promise<StoredMeter> {
  const present = await lockMeter(work, meterId).catch((error) => {
    throw timedOut(error) ? new Refusal(409, 'change-set-running') : error
  })
  if (version !== undefined && version !== present) throw new Refusal(412, 'changed-meanwhile')
  await countChange(work, meterId)
  const [meter] = await metersOf(work, [meterId])
  return meter!
}
