import { sql } from 'kysely'
import type { KeyAssignment } from '../../domain/sharing/key-assignment.schema.ts'
import type { LocalDay } from '../../domain/time/local-day.ts'
import type { Period } from '../../domain/time/period.ts'
import { daterange, from, until } from '../db/daterange.ts'
import type { Work } from '../db/in-community.ts'
import { violates } from '../db/violates.ts'
import { Refusal } from '../http/refusal.ts'

type In = Pick<Work, 'db' | 'communityId'>

/** Assignments of an operation or of a key, or one of them, the newest first. */
export async function assignmentsOf(
  { db, communityId }: In,
  of: { operationId: string } | { keyId: string } | { id: string },
): Promise<KeyAssignment[]> {
  const which =
    'operationId' in of
      ? sql`a.operation_id = ${of.operationId}`
      : 'keyId' in of
        ? sql`a.key_id = ${of.keyId}`
        : sql`a.id = ${of.id}`
  const { rows } = await sql<KeyAssignment>`
    select a.id, a.status, lower(a.period) as "from", upper(a.period) as until,
      json_build_object('id', o.id, 'name', o.name) as operation,
      json_build_object('id', a.key_id, 'name', v.name, 'version', a.version, 'present', k.version) as key,
      a.proposed_at as "proposedAt", a.proposed_by as "proposedBy", a.decided_at as "decidedAt", a.decided_by as "decidedBy"
    from operation_keys a
      join operations o on o.community_id = a.community_id and o.id = a.operation_id
      join keys k on k.community_id = a.community_id and k.id = a.key_id
      join key_versions v on v.community_id = a.community_id and v.key_id = a.key_id and v.version = a.version
    where a.community_id = ${communityId} and ${which}
    order by a.proposed_at desc, a.id desc`.execute(db)
  return rows.map((row) => ({ ...row, proposedAt: iso(row.proposedAt), decidedAt: isoOrNull(row.decidedAt) }))
}

const iso = (at: unknown) => (at as Date).toISOString()
const isoOrNull = (at: unknown) => (at === null ? null : iso(at))

/** 409 when another key of the operation waits already. */
export async function insertPending(
  { db, communityId, userName }: In & Pick<Work, 'userName'>,
  row: { id: string; operationId: string; keyId: string; version: number },
) {
  await db
    .insertInto('operation_keys')
    .values({
      ...{ community_id: communityId, id: row.id, operation_id: row.operationId },
      ...{ key_id: row.keyId, version: row.version, proposed_by: userName },
    })
    .execute()
    .catch((error: unknown) => {
      throw violates(error, 'one_pending_key') ? new Refusal(409, 'key-pending-already') : error
    })
}

/** One that waits for a decision; undefined when there is none, or somebody has decided. */
export function lockAssignment({ db, communityId }: In, operationId: string, id: string) {
  return db
    .selectFrom('operation_keys')
    .select(['id', 'status', 'key_id as keyId', 'version'])
    .where('community_id', '=', communityId)
    .where('operation_id', '=', operationId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** The days of the keys that were approved, in order. */
export async function approvedKeys({ db, communityId }: In, operationId: string) {
  const rows = await db
    .selectFrom('operation_keys')
    .select(['id', 'key_id as keyId', 'version', from, until])
    .where('community_id', '=', communityId)
    .where('operation_id', '=', operationId)
    .where('status', '=', 'approved')
    .orderBy(sql`lower(period)`)
    .execute()
  return rows
}

/** Approved for a period, or rejected without one. */
export async function decide(
  { db, communityId, userName }: In & Pick<Work, 'userName'>,
  id: string,
  period: Period | null,
) {
  await db
    .updateTable('operation_keys')
    .set({
      status: period ? 'approved' : 'rejected',
      period: period && daterange(period),
      decided_at: sql`now()`,
      decided_by: userName,
    })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}

/** From this day on it is no longer in force. */
export async function endAssignment({ db, communityId }: In, id: string, day: LocalDay) {
  await db
    .updateTable('operation_keys')
    .set({ period: sql`daterange(lower(period), ${day}::date)` })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}

/** In how many operations some version of each of these keys waits or was approved. */
export async function countUses({ db, communityId }: In, keyIds: string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('operation_keys')
    .select(['key_id as keyId', sql<number>`count(distinct operation_id)::int`.as('operations')])
    .where('community_id', '=', communityId)
    .where('key_id', '=', sql<string>`any(${keyIds}::uuid[])`)
    .where('status', '!=', 'rejected')
    .groupBy('key_id')
    .execute()
  return new Map(rows.map(({ keyId, operations }) => [keyId, operations]))
}

export async function deleteRejected({ db, communityId }: In, keyId: string) {
  await db
    .deleteFrom('operation_keys')
    .where('community_id', '=', communityId)
    .where('key_id', '=', keyId)
    .where('status', '=', 'rejected')
    .execute()
}
