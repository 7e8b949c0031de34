import { eanDoubts } from '../../domain/meters/ean.ts'
import type { NewMeter } from '../../domain/meters/meter.schema.ts'
import type { FieldProblem } from '../../domain/words/problem.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import { getCommunity } from '../communities/get-community.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { isMember } from '../members/find-member.ts'
import { dsoExists } from './dsos.store.ts'
import * as store from './meter-changes.store.ts'
import { relist } from './meter-list.store.ts'
import { refuseInactiveHolder } from './refuse-inactive-holder.ts'

/**
 * A new meter under the given id, with its first configuration and its holder from the activation date on. Refused with
 * 422 and everything that is wrong at once, then with 409 and the `meterId` of the meter that has this EAN.
 */
export async function createMeter(work: Work, id: string, meter: NewMeter) {
  const errors = await problemsOfMeter(work, meter)
  if (errors.length) throw new Refusal(422, 'invalid-input', undefined, { errors })
  const period = { from: meter.configuration.from, until: null }
  if (meter.holderId) await refuseInactiveHolder(work, meter.holderId, period, 'holderId')
  const existing = await store.insertMeter(work, id, meter)
  if (existing) throw new Refusal(409, 'ean-exists', 'ean', { extra: { meterId: existing } })
  await store.insertConfiguration(work, id, meter.configuration, period)
  if (meter.holderId) await store.insertHolder(work, id, meter.holderId, period)
  await relist(work, [id])
  await writeAuditLine(work, { action: 'meter.created', entityId: id, after: meter })
}

/** What only the database knows about the fields. */
async function problemsOfMeter(work: Work, meter: NewMeter): Promise<FieldProblem[]> {
  const errors: FieldProblem[] = []
  const { strictEan } = await getCommunity(work)
  if (strictEan && eanDoubts(meter.ean).includes('ean-check-digit'))
    errors.push({ path: 'ean', code: 'ean-check-digit' })
  if (!(await dsoExists(work, meter.configuration.dso)))
    errors.push({ path: 'configuration.dso', code: 'dso-unknown' })
  if (meter.holderId && !(await isMember(work, meter.holderId)))
    errors.push({ path: 'holderId', code: 'holder-unknown' })
  return errors
}
