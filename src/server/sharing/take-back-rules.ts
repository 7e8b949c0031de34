import { rulesOn } from '../../domain/sharing/sharing-rules.ts'
import type { LocalDay } from '../../domain/time/local-day.ts'
import { addDays } from '../../domain/time/local-day.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { lockOperation } from './operations.store.ts'
import { deleteRules, rulesOf } from './sharing-rules.store.ts'

/**
 * Rules that have not begun are taken back, and the ones before go on; 404 when none begin on that day, 409 when they have
 * begun: then others are said from a day on.
 */
export async function takeBackRules(work: Work, operationId: string, from: LocalDay) {
  await lockOperation(work, operationId)
  const all = await rulesOf(work, operationId)
  const before = all.find((one) => one.from === from)
  if (!before) throw new Refusal(404, 'not-found')
  if (from <= work.today) throw new Refusal(409, 'rules-begun')
  await deleteRules(work, operationId, from)
  await writeAuditLine(work, {
    action: 'operation.calculation-changed',
    entityId: operationId,
    before,
    after: rulesOn(all, addDays(from, -1)),
  })
}
