import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import type { Version } from './begin-change.ts'
import { lockMeter } from './meter-changes.store.ts'

/** Nobody changes the meter before the transaction ends. 412 when it is no longer the version that somebody saw. */
export async function lockSeen(work: Work, meterId: string, version: Version) {
  const present = await lockMeter(work, meterId)
  if (version !== undefined && version !== present) throw new Refusal(412, 'changed-meanwhile')
}
