import { sql } from 'kysely'
import { displayName } from '../../domain/members/member-name.ts'
import type { Configuration } from '../../domain/meters/meter.schema.ts'
import type { LocalDay } from '../../domain/time/local-day.ts'
import type { Work } from '../db/in-community.ts'

type In = Pick<Work, 'db' | 'communityId'>

/** Of which meters: this one, those that ever took part in an operation, those that a member ever held; all three narrow. */
export type Which = {
  meterId?: string | undefined
  operationId?: string | undefined
  memberId?: string | undefined
}

type Dated = {
  meterId: string
  kind: 'active' | 'held' | 'part'
  /** the DSO, the member, the operation */
  of: string
  /** of a configuration: its injection status */
  status: Configuration['injectionStatus'] | null
  from: LocalDay
  until: LocalDay | null
}

/** Every period of these meters: of its configurations, its holders and its participations. In order of their meters. */
export async function periodsOf({ db, communityId }: In, which: Which): Promise<Dated[]> {
  const among = narrowed(communityId, which)
  const rowsOf = (kind: Dated['kind'], of: string, table: string, status = 'null') => sql`
    select meter_id as "meterId", ${sql.lit(kind)} as kind, ${sql.raw(of)} as of, ${sql.raw(status)} as status, lower(period) as "from", upper(period) as until
    from ${sql.table(table)} where community_id = ${communityId} and ${among}`
  const { rows } = await sql<Dated>`
    ${rowsOf('active', 'dso', 'meter_configurations', 'injection_status')} union all
    ${rowsOf('held', 'member_id::text', 'meter_holders')} union all
    ${rowsOf('part', 'operation_id::text', 'participations')} order by 1, 2, 4`.execute(db)
  return rows
}

function narrowed(communityId: string, { meterId, operationId, memberId }: Which) {
  const conditions = [sql`true`]
  if (meterId) conditions.push(sql`meter_id = ${meterId}`)
  if (operationId)
    conditions.push(sql`meter_id in (select meter_id from participations
      where community_id = ${communityId} and operation_id = ${operationId})`)
  if (memberId)
    conditions.push(sql`meter_id in (select meter_id from meter_holders
      where community_id = ${communityId} and member_id = ${memberId})`)
  return sql.join(conditions, sql` and `)
}

/** What these meters and the members who hold them are called. */
export async function namesOf({ db, communityId }: In, meterIds: string[], memberIds: string[]) {
  const meters = await db
    .selectFrom('meters')
    .select(['id', 'ean', 'meter_number as meterNumber'])
    .where('community_id', '=', communityId)
    .where('id', '=', sql<string>`any(${meterIds}::uuid[])`)
    .execute()
  const members = await db
    .selectFrom('members')
    .select(['id', 'name', 'first_name as firstName'])
    .where('community_id', '=', communityId)
    .where('id', '=', sql<string>`any(${memberIds}::uuid[])`)
    .execute()
  return {
    meters: new Map(meters.map((meter) => [meter.id, meter])),
    members: new Map(members.map((member) => [member.id, displayName(member)])),
  }
}
