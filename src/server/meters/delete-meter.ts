import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { beginChange, type Version } from './begin-change.ts'
import { isKeptByReadings } from './kept-by-readings.ts'
import * as store from './meter-changes.store.ts'

/** A meter goes away with its history, when nothing depends on it; otherwise 409 says what does. */
export async function deleteMeter(work: Work, meterId: string, version: Version) {
  const before = await beginChange(work, meterId, version)
  if (before.operations.length > 0) throw new Refusal(409, 'meter-has-participation')
  if (before.dataUntil !== null) throw new Refusal(409, 'meter-has-readings')
  await store.deleteMeter(work, meterId).catch((error) => {
    throw isKeptByReadings(error) ? new Refusal(409, 'meter-has-readings') : error
  })
  await writeAuditLine(work, { action: 'meter.deleted', entityId: meterId, before })
}
