import { endHistory } from '../../domain/meters/history.ts'
import type { Deactivation } from '../../domain/meters/meter-changes.schema.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { beginChange, type Version } from './begin-change.ts'
import { trimConfiguration } from './meter-changes.store.ts'
import { relist } from './meter-list.store.ts'

/**
 * The configuration that runs on a day ends there: the meter counts no more from that day on. Refused with 409 when none
 * runs then, or when another begins later. Holder and participation stay as they are. A new configuration activates it
 * again.
 */
export async function deactivateMeter(
  work: Work,
  meterId: string,
  { from, reason }: Deactivation,
  version: Version,
) {
  const { configurations } = await beginChange(work, meterId, version)
  const plan = endHistory(configurations, from)
  if (plan.conflict) throw new Refusal(409, plan.conflict, 'from')
  for (const { id, after } of plan.trimmed) await trimConfiguration(work, id, after, reason)
  await relist(work, [meterId])
  await writeAuditLine(work, {
    action: 'meter.deactivated',
    entityId: meterId,
    before: plan.trimmed.map(({ id, before }) => ({ id, ...before })),
    after: { from, reason },
  })
}
