import { sql } from 'kysely'
import type { TakingPart } from '../../domain/sharing/may-take-part.ts'
import type { Participation } from '../../domain/sharing/operation.schema.ts'
import { type Pause, statusesOf, statusOn } from '../../domain/sharing/participation-status.ts'
import type { LocalDay } from '../../domain/time/local-day.ts'
import type { Period } from '../../domain/time/period.ts'
import { daterange, from, until } from '../db/daterange.ts'
import type { Work } from '../db/in-community.ts'
import { newId } from '../db/new-id.ts'
import { violates } from '../db/violates.ts'
import { Refusal } from '../http/refusal.ts'

type In = Pick<Work, 'db' | 'communityId'>

const of = ({ db, communityId }: In) =>
  db.selectFrom('participations').where('community_id', '=', communityId)

/** What these meters take part in, ever, by meter; locked until the transaction ends. */
export async function lockParticipations(work: In, meterIds: string[]): Promise<Map<string, TakingPart[]>> {
  const rows = await of(work)
    .where('meter_id', '=', sql<string>`any(${meterIds}::uuid[])`)
    .select(['id', 'meter_id as meterId', 'operation_id as operationId', from, until])
    .orderBy('id')
    .forUpdate()
    .execute()
  return Map.groupBy(rows, ({ meterId }) => meterId)
}

/** These meters take part from a day on, as far as the grid operator agrees. */
export async function insertParticipations(
  { db, communityId }: In,
  operationId: string,
  meterIds: string[],
  first: LocalDay,
) {
  const rows = meterIds.map((meterId) => ({ meter_id: meterId, id: newId() }))
  const days = daterange({ from: first, until: null })
  await sql`
    insert into participations (community_id, meter_id, id, operation_id, period)
    select ${communityId}, meter_id, id, ${operationId}, ${days}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (meter_id uuid, id uuid)`
    .execute(db)
    .catch(refuseOverlap)
  await sql`
    insert into participation_pauses (community_id, participation_id, period, status)
    select ${communityId}, id, ${days}, 'awaiting-dso' from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid)`.execute(
    db,
  )
}

/** From this day on these no longer take part. */
export async function endParticipations({ db, communityId }: In, ids: string[], day: LocalDay) {
  await db
    .updateTable('participations')
    .set({ period: sql`daterange(lower(period), ${day}::date)` })
    .where('community_id', '=', communityId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
}

/** Participations of an operation with the days on which they do not count, locked until the transaction ends. */
export async function lockThese(work: In, operationId: string, ids: string[]) {
  const found = await of(work)
    .where('operation_id', '=', operationId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .select(['id', 'meter_id as meterId', from, until])
    .orderBy('id')
    .forUpdate()
    .execute()
  const pauses = await work.db
    .selectFrom('participation_pauses')
    .select(['participation_id as id', sql<Pause['status']>`status`.as('status'), from, until])
    .where('community_id', '=', work.communityId)
    .where('participation_id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('period')
    .execute()
  const byId = Map.groupBy(pauses, ({ id }) => id)
  return found.map((one) => ({
    ...one,
    pauses: (byId.get(one.id) ?? []).map(({ id: _, ...pause }): Pause => pause),
  }))
}

/** Of each of these the days of the other participations of its meter, wherever. */
export async function otherDays(
  work: In,
  these: { id: string; meterId: string }[],
): Promise<Map<string, Period[]>> {
  const all = await lockParticipations(
    work,
    these.map(({ meterId }) => meterId),
  )
  return new Map(
    these.map(({ id, meterId }) => [id, all.get(meterId)!.filter((other) => other.id !== id)] as const),
  )
}

/** Each with its new days, and the days on which it does not count. */
export async function updateParticipations(
  { db, communityId }: In,
  these: (Period & { id: string; pauses: readonly Pause[] })[],
) {
  const days = sql`daterange(r."from", r.until)`
  const periods = JSON.stringify(these.map(({ id, from, until }) => ({ id, from, until })))
  await sql`
    update participations p set period = ${days}
    from jsonb_to_recordset(${periods}::jsonb) as r (id uuid, "from" date, until date)
    where p.community_id = ${communityId} and p.id = r.id`
    .execute(db)
    .catch(refuseOverlap)
  await db
    .deleteFrom('participation_pauses')
    .where('community_id', '=', communityId)
    .where('participation_id', '=', sql<string>`any(${these.map(({ id }) => id)}::uuid[])`)
    .execute()
  const pauses = these.flatMap(({ id, pauses }) => pauses.map((pause) => ({ id, ...pause })))
  await sql`
    insert into participation_pauses (community_id, participation_id, period, status)
    select ${communityId}, id, ${days}, status
    from jsonb_to_recordset(${JSON.stringify(pauses)}::jsonb) as r (id uuid, "from" date, until date, status text)`.execute(
    db,
  )
}

/** Of each meter of an operation the days on which it takes part and does not count. */
export async function pausesOfMeters(
  { db, communityId }: In,
  operationId: string,
): Promise<Map<string, Period[]>> {
  const both = sql`p.period * s.period`
  const rows = await db
    .selectFrom('participations as p')
    .innerJoin('participation_pauses as s', (on) =>
      on.onRef('s.community_id', '=', 'p.community_id').onRef('s.participation_id', '=', 'p.id'),
    )
    .where('p.community_id', '=', communityId)
    .where('p.operation_id', '=', operationId)
    .where(sql<boolean>`p.period && s.period`)
    .select('p.meter_id as meterId')
    .select([sql<LocalDay>`lower(${both})`.as('from'), sql<LocalDay | null>`upper(${both})`.as('until')])
    .execute()
  return Map.groupBy(rows, ({ meterId }) => meterId)
}

export async function deleteParticipationRow({ db, communityId }: In, id: string) {
  await db.deleteFrom('participations').where('community_id', '=', communityId).where('id', '=', id).execute()
}

export async function hasParticipations(work: In, operationId: string): Promise<boolean> {
  const found = await of(work)
    .where('operation_id', '=', operationId)
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

const at = {
  now: (today: LocalDay) => sql<boolean>`p.period @> ${today}::date`,
  future: (today: LocalDay) => sql<boolean>`lower(p.period) > ${today}::date`,
  past: (today: LocalDay) => sql<boolean>`upper(p.period) <= ${today}::date`,
}

type Asked = { when: keyof typeof at; today: LocalDay; terms: string[] }

/** Who takes part now, later or no more, of those that have every word of `terms` in their line of the list. */
function found({ db, communityId }: In, operationId: string, { when, today, terms }: Asked) {
  let matching = db
    .selectFrom('participations as p')
    .innerJoin('meter_list as l', (on) =>
      on.onRef('l.community_id', '=', 'p.community_id').onRef('l.meter_id', '=', 'p.meter_id'),
    )
    .where('p.community_id', '=', communityId)
    .where('p.operation_id', '=', operationId)
    .where(at[when](today))
  for (const term of terms) matching = matching.where('l.search', 'like', `%${term}%`)
  return matching
}

export const participationIds = async (work: In, operationId: string, asked: Asked): Promise<string[]> =>
  (await found(work, operationId, asked).select('p.id').execute()).map(({ id }) => id)

/** One page of them, by EAN. */
export async function participationsAt(
  work: In,
  operationId: string,
  asked: Asked & { page: number; pageSize: number },
): Promise<{ items: Participation[]; total: number }> {
  const matching = found(work, operationId, asked)
  const items = await matching
    .select(['p.id', 'p.meter_id as meterId', 'l.ean', 'l.holder_name as holder'])
    .select([sql<LocalDay>`lower(p.period)`.as('from'), sql<LocalDay | null>`upper(p.period)`.as('until')])
    .select(
      sql<
        Pause[]
      >`(select coalesce(json_agg(json_build_object('status', s.status, 'from', lower(s.period), 'until', upper(s.period))
        order by s.period), '[]') from participation_pauses s
        where s.community_id = p.community_id and s.participation_id = p.id)`.as('pauses'),
    )
    .orderBy('l.ean')
    .orderBy('p.id')
    .limit(asked.pageSize)
    .offset((asked.page - 1) * asked.pageSize)
    .execute()
  const { total } = await matching
    .select((e) => e.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return {
    items: items.map(({ pauses, ...one }) => ({
      ...one,
      status: statusOn(one, pauses, asked.today),
      statuses: statusesOf(one, pauses),
    })),
    total,
  }
}

/** Somebody was faster, or another participation stands there. */
function refuseOverlap(error: unknown): never {
  throw violates(error, 'one_operation_a_day') ? new Refusal(409, 'participation-overlaps', 'until') : error
}
