import { removePeriod } from '../../domain/meters/history.ts'
import { standingOf } from '../../domain/meters/timeline.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { beginChange, type Version } from './begin-change.ts'
import * as store from './meter-changes.store.ts'
import { relist } from './meter-list.store.ts'

/**
 * A configuration that was planned goes away, and the one before it runs on. What holds today or held before is history:
 * it can be put right, not taken away (409), and so is the only one that a meter has.
 */
export async function deleteConfiguration(work: Work, meterId: string, id: string, version: Version) {
  const { configurations } = await beginChange(work, meterId, version)
  const before = configurations.find((configuration) => configuration.id === id)
  const plan = removePeriod(configurations, id)
  if (!before || !plan) throw new Refusal(404, 'not-found')
  if (configurations.length === 1) throw new Refusal(409, 'last-configuration')
  if (standingOf(before, work.today) !== 'future') throw new Refusal(409, 'configuration-not-future')
  await store.deleteConfiguration(work, id)
  for (const { id: trimmed, after } of plan.trimmed)
    await store.trimConfiguration(work, trimmed, after, before.endReason)
  await relist(work, [meterId])
  await writeAuditLine(work, {
    action: 'meter.configuration-deleted',
    entityId: meterId,
    before,
    after: plan.trimmed.map(({ id: trimmed, after }) => ({ id: trimmed, ...after })),
  })
}
