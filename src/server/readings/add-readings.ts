import type { CopyWork } from '../db/copy-transaction.ts'
import type { Work } from '../db/in-community.ts'
import { noteReadings } from '../meters/note-readings.ts'
import { copyDays, type ReadingDay } from './readings-copy.store.ts'
import { retotal } from './retotal.ts'

/** Adds days that no meter has yet, through COPY; answers how many. Whoever adds them writes the audit line. */
export async function addReadings(
  work: CopyWork & Pick<Work, 'communityId' | 'today'>,
  rows: Iterable<ReadingDay>,
): Promise<number> {
  const { count, lastDays } = await copyDays(work, work.communityId, rows)
  await noteReadings(work, lastDays)
  await retotal(work)
  return count
}
