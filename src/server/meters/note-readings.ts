import type { LocalDay } from '../../domain/time/local-day.ts'
import type { Work } from '../db/in-community.ts'
import { slices } from '../db/slices.ts'
import { relist, saveDataUntil } from './meter-list.store.ts'

/** Tells the list the last local day of each meter with readings, null for one that has none any more; called in the transaction that writes readings. */
export async function noteReadings(
  work: Pick<Work, 'db' | 'communityId' | 'today'>,
  lastDays: Map<string, LocalDay | null>,
) {
  await saveDataUntil(work, lastDays)
  for (const ids of slices([...lastDays.keys()])) await relist(work, ids)
}
