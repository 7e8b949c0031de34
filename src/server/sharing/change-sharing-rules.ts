import type { SharingRules } from '../../domain/sharing/share-day.ts'
import type { RulesFromADay } from '../../domain/sharing/sharing-rules.schema.ts'
import { rulesOn } from '../../domain/sharing/sharing-rules.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { eansOf } from '../meters/eans-of.ts'
import { lockOperation } from './operations.store.ts'
import { rulesOf, saveRules } from './sharing-rules.store.ts'

/**
 * How an operation counts from a day on, until other rules begin; what was shared before keeps the rules of its day. 422 at a
 * producer that is not here.
 */
export async function changeSharingRules(
  work: Work,
  operationId: string,
  { from = work.today, ...rules }: RulesFromADay,
) {
  if ((await lockOperation(work, operationId)) === undefined) throw new Refusal(404, 'not-found')
  await refuseUnknownProducers(work, rules)
  const before = rulesOn(await rulesOf(work, operationId), from)
  await saveRules(work, operationId, { ...rules, from })
  await writeAuditLine(work, {
    action: 'operation.calculation-changed',
    entityId: operationId,
    before,
    after: { ...rules, from },
  })
}

async function refuseUnknownProducers(work: Work, { givingBack }: SharingRules) {
  const [field, ids] =
    givingBack.by === 'coefficients'
      ? (['producers', givingBack.producers.map(({ meterId }) => meterId)] as const)
      : (['meterIds', givingBack.by === 'priority' ? givingBack.meterIds : []] as const)
  const known = await eansOf(work, [...ids])
  const errors = ids.flatMap((id, i) =>
    known.has(id) ? [] : [{ path: `givingBack.${field}.${i}`, code: 'meter-unknown' }],
  )
  if (errors.length > 0) throw new Refusal(422, 'invalid-input', undefined, { errors })
}
