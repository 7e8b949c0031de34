import { noteReadings } from '../../meters/note-readings.ts'
import { everyDay, lastDaysWithin } from '../readings.store.ts'
import { retotal } from '../retotal.ts'
import type { ImportWork } from './as-importer.ts'

/** Tells whoever keeps something about readings that those of these meters have changed, in the same transaction. */
export async function noteChanged(work: ImportWork, meterIds: string[]) {
  const ids = meterIds.toSorted() // the same order for everybody, so that two wait instead of deadlocking
  const last = await lastDaysWithin(
    work,
    ids.map((meterId) => ({ meterId, days: everyDay })),
  )
  await noteReadings(work, new Map(ids.map((id) => [id, last.get(id) ?? null])))
  await retotal(work)
}
