import type { MeterDoubt } from '../../domain/meters/doubts.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import type { Version } from './begin-change.ts'
import { deleteDismissal } from './dismissals.store.ts'
import { lockSeen } from './lock-seen.ts'
import { relist } from './meter-list.store.ts'

/** What was found right is doubted again. Nothing happens when it was not found right. */
export async function restoreDoubt(work: Work, meterId: string, doubt: MeterDoubt, version: Version) {
  await lockSeen(work, meterId, version)
  const before = await deleteDismissal(work, meterId, doubt)
  if (!before) return
  await relist(work, [meterId])
  await writeAuditLine(work, { action: 'meter.doubt-restored', entityId: meterId, before })
}
