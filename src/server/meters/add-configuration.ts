import type { AddedConfiguration, NewConfiguration } from '../../domain/meters/meter.schema.ts'
import { insertPeriod } from '../../domain/meters/timeline.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { dsoExists } from './dsos.store.ts'
import { insertConfiguration, lockMeter, trimConfiguration } from './meter-changes.store.ts'
import { relist } from './meter-list.store.ts'
import { configurationsOf } from './meters.store.ts'

/**
 * A new configuration from a day on: the one running on that day ends there, and it ends itself where the next one
 * begins. Refused with 422 for an unknown DSO, 409 when one begins on that same day. The holder is not touched.
 */
export async function addConfiguration(
  work: Work,
  meterId: string,
  wanted: NewConfiguration,
): Promise<AddedConfiguration> {
  if (!(await dsoExists(work, wanted.dso))) throw new Refusal(422, 'dso-unknown', 'dso')
  await lockMeter(work, meterId)
  const existing = (await configurationsOf(work, [meterId])).get(meterId) ?? []
  const plan = insertPeriod(existing, { from: wanted.from, until: null })
  if (plan.conflict) throw new Refusal(409, plan.conflict, 'from')
  for (const { id, after } of plan.trimmed) await trimConfiguration(work, id, after)
  const id = await insertConfiguration(work, meterId, wanted, plan.added)
  await relist(work, [meterId])
  const { from: _, ...values } = wanted
  const configuration = { id, ...plan.added, ...values }
  await writeAuditLine(work, {
    action: 'meter.configuration-added',
    entityId: meterId,
    before: plan.trimmed.map(({ id, before }) => ({ id, ...before })),
    after: { configuration, trimmed: plan.trimmed.map(({ id, after }) => ({ id, ...after })) },
  })
  return { configuration, trimmed: plan.trimmed }
}
