import { type AuditAction, entityOf } from '../../domain/audit/audit.codes.ts'
import type { Work } from '../db/in-community.ts'
import { newId } from '../db/new-id.ts'
import { insertAuditLine } from './audit.store.ts'

type Done = {
  /** `meter.created` */
  action: AuditAction
  /** the thing as it was and as it is now; both are kept as they are given */
  entityId: string
  before?: unknown
  after?: unknown
}

/** One line for every write, in the transaction of the write: both are kept or neither. */
export async function writeAuditLine(
  work: Pick<Work, 'db' | 'communityId' | 'userName'> & { userId: string | null },
  { action, entityId, before, after }: Done,
) {
  await insertAuditLine(work.db, {
    community_id: work.communityId,
    id: newId(),
    user_id: work.userId,
    actor: work.userName,
    action,
    entity: entityOf(action),
    entity_id: entityId,
    before: before === undefined ? null : JSON.stringify(before),
    after: after === undefined ? null : JSON.stringify(after),
  })
}
