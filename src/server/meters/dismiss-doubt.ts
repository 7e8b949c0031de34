import type { MeterDoubt } from '../../domain/meters/doubts.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { doubtsOf } from './as-meter.ts'
import type { Version } from './begin-change.ts'
import { saveDismissal } from './dismissals.store.ts'
import { getMeter } from './get-meter.ts'
import { lockSeen } from './lock-seen.ts'
import { relist } from './meter-list.store.ts'
import { metersOf } from './meters.store.ts'

/**
 * Somebody looked at a doubt and found it right: it is no longer one, as long as the values stay that it is about. The meter
 * itself does not change. 412 when it changed since it was looked at, 409 when nothing of the kind is doubted any more.
 */
export async function dismissDoubt(work: Work, meterId: string, doubt: MeterDoubt, version: Version) {
  await lockSeen(work, meterId, version)
  const { doubts } = await getMeter(work, meterId)
  if (!doubts.includes(doubt)) throw new Refusal(409, 'doubt-gone', 'doubt')
  const [stored] = await metersOf(work, [meterId])
  const { about } = doubtsOf(stored!, work.today).find(({ code }) => code === doubt)!
  await saveDismissal(work, meterId, { doubt, about })
  await relist(work, [meterId])
  await writeAuditLine(work, { action: 'meter.doubt-dismissed', entityId: meterId, after: { doubt, about } })
}
