import { insertPeriod } from '../../domain/meters/history.ts'
import type { AddedConfiguration } from '../../domain/meters/meter.schema.ts'
import type { DataUpdate } from '../../domain/meters/meter-changes.schema.ts'
import type { FieldProblem } from '../../domain/words/problem.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { beginChange, type Version } from './begin-change.ts'
import { handOver, mayHold } from './change-holder.ts'
import { dsoExists } from './dsos.store.ts'
import { insertConfiguration, trimConfiguration } from './meter-changes.store.ts'
import { relist } from './meter-list.store.ts'

/**
 * A new configuration from a day on: the one running on that day ends there, and it ends itself where the next one
 * begins. Refused with 422 for an unknown DSO or holder, 409 when one begins on that same day. The holder is touched only
 * when that is asked for, and then from the day that is asked for.
 */
export async function addConfiguration(
  work: Work,
  meterId: string,
  { holderChange, ...wanted }: DataUpdate,
  version: Version,
): Promise<AddedConfiguration> {
  const errors: FieldProblem[] = []
  if (!(await dsoExists(work, wanted.dso))) errors.push({ path: 'dso', code: 'dso-unknown' })
  if (holderChange && !(await mayHold(work, holderChange)))
    errors.push({ path: 'holderChange.memberId', code: 'holder-unknown' })
  if (errors.length) throw new Refusal(422, 'invalid-input', undefined, { errors })
  const { configurations } = await beginChange(work, meterId, version)
  const plan = insertPeriod(configurations, { from: wanted.from, until: null })
  if (plan.conflict) throw new Refusal(409, plan.conflict, 'from')
  for (const { id, after } of plan.trimmed) await trimConfiguration(work, id, after)
  // It ends where the one it cuts short had ended, for the same reason.
  const cut = configurations.find(({ id }) => plan.trimmed.some((trim) => trim.id === id))
  const endReason = cut && cut.until === plan.added.until ? cut.endReason : ''
  const id = await insertConfiguration(work, meterId, wanted, plan.added, endReason)
  const { from: _, ...values } = wanted
  const configuration = { id, ...plan.added, ...values, endReason }
  await writeAuditLine(work, {
    action: 'meter.configuration-added',
    entityId: meterId,
    before: plan.trimmed.map(({ id, before }) => ({ id, ...before })),
    after: { configuration, trimmed: plan.trimmed.map(({ id, after }) => ({ id, ...after })) },
  })
  if (holderChange) await handOver(work, meterId, holderChange, 'holderChange.memberId')
  await relist(work, [meterId])
  return { configuration, trimmed: plan.trimmed }
}
