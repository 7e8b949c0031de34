import type { BulkCommit } from '../../domain/meters/bulk.schema.ts'
import { applyChangeSet } from '../change-sets/apply-change-set.ts'
import { beginChangeSet } from '../change-sets/begin-change-set.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { bulkReport } from './bulk-report.ts'
import { changedMeters } from './changed-meters.store.ts'
import { examineMeters } from './examine-meters.ts'
import { checkBulkChange } from './preview-bulk-change.ts'
import { selectedMeters } from './selected-meters.ts'

/**
 * Does to many meters what the preview said, as one change set under the given id. Refused with 409 when something else
 * would be done by now (another meter matches, somebody has changed one) or nothing at all, and with 422 for an unknown
 * DSO.
 */
export async function changeManyMeters(
  work: Work,
  id: string,
  { selection, change, fingerprint }: BulkCommit,
) {
  await checkBulkChange(work, change)
  await beginChangeSet(work)
  const report = bulkReport(change)
  const ids = await selectedMeters(work, selection)
  await applyChangeSet(work, changedMeters, id, {
    asked: change,
    changes: examineMeters(work, ids, change, report, { lock: true }),
    counts: () => {
      // Only now is it known; what was written is taken back.
      if (report.answer().fingerprint !== fingerprint) throw new Refusal(409, 'preview-outdated')
      const { changed, corrected, unchanged, refused } = report.counts()
      if (changed + corrected === 0) throw new Refusal(409, 'nothing-changes')
      return { created: 0, changed: changed + corrected, unchanged, refused }
    },
  })
}
