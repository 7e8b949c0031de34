import { sql } from 'kysely'
import type { Work } from '../db/in-community.ts'

type In = Pick<Work, 'db' | 'communityId'>

/** Whose readings are asked about: what lines of the audit may be about them, and whose own lines are left out. */
export type LookedAt = { userId: string; meterIds: string[]; memberIds: string[]; operationIds: string[] }

export type LookLine = {
  id: string
  at: Date
  userId: string | null
  actor: string
  action: string
  entityId: string
  asked: unknown
  /** what the operation is called today, when the line is about one that is there */
  operation: string | null
}

/** Lines of looks at these things by others, newest first, older than the line `before`. */
export async function looksOf(
  { db, communityId }: In,
  { userId, meterIds, memberIds, operationIds }: LookedAt,
  { before, limit }: { before: string | null; limit: number },
): Promise<LookLine[]> {
  const { rows } = await sql<LookLine>`
    select l.id, l.at, l.user_id as "userId", l.actor, l.action, l.entity_id as "entityId", l.after as asked,
      (select name from operations o where o.community_id = l.community_id and o.id = l.entity_id) as operation
    from audit_lines l
    where l.community_id = ${communityId} and l.user_id is distinct from ${userId}
      and ((l.action = 'meter.load-curve-read' and l.entity_id = any(${meterIds}::uuid[]))
        or (l.action in ('member.load-curve-read', 'member.national-number-read') and l.entity_id = any(${memberIds}::uuid[]))
        or (l.action = 'operation.results-read' and l.entity_id = any(${operationIds}::uuid[])))
      ${before ? sql`and (l.at, l.id) < (select at, id from audit_lines where community_id = ${communityId} and id = ${before})` : sql``}
    order by l.at desc, l.id desc limit ${limit}`.execute(db)
  return rows
}
