import type { BulkChange, BulkPreview, BulkRequest } from '../../domain/meters/bulk.schema.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { bulkReport } from './bulk-report.ts'
import { dsoExists } from './dsos.store.ts'
import { examineMeters } from './examine-meters.ts'
import { selectedMeters } from './selected-meters.ts'

/** What a bulk change would do, meter by meter; nothing is written. 422 for an unknown DSO. */
export async function previewBulkChange(
  work: Work,
  { selection, change }: BulkRequest,
): Promise<BulkPreview> {
  await checkBulkChange(work, change)
  const report = bulkReport(change)
  const ids = await selectedMeters(work, selection)
  for await (const _ of examineMeters(work, ids, change, report, { lock: false }));
  return report.answer()
}

/** What only the database knows about the fields. */
export async function checkBulkChange(work: Work, change: BulkChange) {
  if (change.kind === 'dso' && !(await dsoExists(work, change.dso)))
    throw new Refusal(422, 'dso-unknown', 'change.dso')
}
