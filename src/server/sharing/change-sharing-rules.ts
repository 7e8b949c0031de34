import type { SharingRules } from '../../domain/sharing/share-day.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { eansOf } from '../meters/eans-of.ts'
import { lockOperation } from './operations.store.ts'
import { rulesOf, saveRules } from './sharing-rules.store.ts'

/** How an operation counts from now on, for every day that is calculated; 422 at a producer that is not here. */
export async function changeSharingRules(work: Work, operationId: string, rules: SharingRules) {
  await lockOperation(work, operationId)
  const before = await getSharingRules(work, operationId)
  const { givingBack } = rules
  const [field, ids] =
    givingBack.by === 'coefficients'
      ? (['producers', givingBack.producers.map(({ meterId }) => meterId)] as const)
      : (['meterIds', givingBack.by === 'priority' ? givingBack.meterIds : []] as const)
  const known = await eansOf(work, [...ids])
  const errors = ids.flatMap((id, i) =>
    known.has(id) ? [] : [{ path: `givingBack.${field}.${i}`, code: 'meter-unknown' }],
  )
  if (errors.length > 0) throw new Refusal(422, 'invalid-input', undefined, { errors })
  await saveRules(work, operationId, rules)
  await writeAuditLine(work, {
    action: 'operation.calculation-changed',
    entityId: operationId,
    before,
    after: rules,
  })
}

/** How an operation counts. */
export async function getSharingRules(work: Work, operationId: string): Promise<SharingRules> {
  const rules = await rulesOf(work, operationId)
  // It was there when the guard looked; somebody has deleted it meanwhile.
  if (!rules) throw new Refusal(404, 'not-found')
  return rules
}
