import { createHash } from 'node:crypto'
import { type AuditAction, entityOf } from '../../domain/audit/audit.codes.ts'
import { daysAsked } from '../../domain/audit/days-asked.ts'
import { startOfDay } from '../../domain/time/local-day.ts'
import type { Work } from '../db/in-community.ts'
import { newId } from '../db/new-id.ts'
import { insertAuditLineOnce } from './audit.store.ts'

type Read = {
  /** `meter.load-curve-read` */
  action: AuditAction
  entityId: string
  /** what was asked for: the days, so that whoever is looked at learns which */
  asked: unknown
}

/**
 * Somebody looked at what is another person's: one line for each reader, thing, days asked for and local day, however often
 * and from however many windows. Its id says which: a second line of that day would have the same.
 */
export async function noteRead(work: Work, { action, entityId, asked }: Read) {
  const { communityId, userId, userName, today } = work
  const days = daysAsked(asked)
  const what = [communityId, userId, action, entityId, today, days?.from, days?.until]
  const which = createHash('sha256').update(what.join(' ')).digest()
  await insertAuditLineOnce(work.db, {
    community_id: communityId,
    id: newId(startOfDay(today), which.subarray(0, 16)),
    user_id: userId,
    actor: userName,
    action,
    entity: entityOf(action),
    entity_id: entityId,
    before: null,
    after: JSON.stringify(asked),
  })
}
