import { sql } from 'kysely'
import { isListedBy } from '../../domain/keys/key-kind.ts'
import type { KeyAssignment } from '../../domain/sharing/key-assignment.schema.ts'
import type { LocalDay } from '../../domain/time/local-day.ts'
import type { Period } from '../../domain/time/period.ts'
import { daterange, from, until } from '../db/daterange.ts'
import type { Work } from '../db/in-community.ts'
import { violates } from '../db/violates.ts'
import { Refusal } from '../http/refusal.ts'

type In = Pick<Work, 'db' | 'communityId'>

type Dso = { code: string; name: string }
type Row = Omit<KeyAssignment, 'needsAgreement'> & { dsos: Dso[]; shares: (number | null)[][] }

/** Assignments of an operation or of a key, or one of them, the newest first. */
export async function assignmentsOf(
  { db, communityId, today }: In & Pick<Work, 'today'>,
  of: { operationId: string } | { keyId: string } | { id: string },
): Promise<KeyAssignment[]> {
  const which =
    'operationId' in of
      ? sql`a.operation_id = ${of.operationId}`
      : 'keyId' in of
        ? sql`a.key_id = ${of.keyId}`
        : sql`a.id = ${of.id}`
  const { rows } = await sql<Row>`
    select a.id, a.status, lower(a.period) as "from", upper(a.period) as until,
      json_build_object('id', o.id, 'name', o.name) as operation,
      json_build_object('id', a.key_id, 'name', v.name, 'version', a.version, 'present', k.version) as key,
      (select coalesce(json_agg(json_build_object('code', d.code, 'name', d.name) order by d.name), '[]') from dsos d
        where d.code in (select c.dso from participations p
          join meter_configurations c on c.community_id = p.community_id and c.meter_id = p.meter_id
          where p.community_id = a.community_id and p.operation_id = a.operation_id
            and p.period * c.period && coalesce(a.period, daterange(${today}::date, null)))) as dsos,
      (select json_agg(i.shares order by i.position) from key_iterations i
        where i.community_id = a.community_id and i.key_id = a.key_id and i.version = a.version) as shares,
      a.proposed_at as "proposedAt", a.proposed_by as "proposedBy", a.decided_at as "decidedAt", a.decided_by as "decidedBy"
    from operation_keys a
      join operations o on o.community_id = a.community_id and o.id = a.operation_id
      join keys k on k.community_id = a.community_id and k.id = a.key_id
      join key_versions v on v.community_id = a.community_id and v.key_id = a.key_id and v.version = a.version
    where a.community_id = ${communityId} and ${which}
    order by a.proposed_at desc, a.id desc`.execute(db)
  return rows.map(({ dsos, shares, ...row }) => ({
    ...row,
    needsAgreement: dsos.length > 0 ? notListing(dsos, shares) : null,
    proposedAt: iso(row.proposedAt),
    decidedAt: isoOrNull(row.decidedAt),
  }))
}

function notListing(dsos: Dso[], shares: Row['shares']): Dso[] {
  const rounds = shares.map((round) => ({ shares: round.map((share) => share ?? ('pro-rata' as const)) }))
  return dsos.filter(({ code }) => !isListedBy(code, rounds))
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

/** An approval is taken back: it waits again. */
export async function setPending({ db, communityId }: In, id: string) {
  await db
    .updateTable('operation_keys')
    .set({ status: 'pending', period: null, decided_at: null, decided_by: null })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}

export async function isAnyPending({ db, communityId }: In, operationId: string): Promise<boolean> {
  const found = await db
    .selectFrom('operation_keys')
    .select('id')
    .where('community_id', '=', communityId)
    .where('operation_id', '=', operationId)
    .where('status', '=', 'pending')
    .executeTakeFirst()
  return found !== undefined
}

/** From this day on it is no longer in force; null: it is without end. */
export async function endAssignment({ db, communityId }: In, id: string, day: LocalDay | null) {
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
