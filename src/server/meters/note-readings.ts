import type { LocalDay } from '../../domain/time/local-day.ts'
import type { Work } from '../db/in-community.ts'
import { saveDataUntil } from './meter-list.store.ts'

/** Tells the list the last local day of each meter with readings; called in the transaction that writes readings. */
export async function noteReadings(
  work: Pick<Work, 'db' | 'communityId' | 'today'>,
  lastDays: Map<string, LocalDay>,
) {
  for (const [meterId, day] of lastDays) await saveDataUntil(work, meterId, day)
}
