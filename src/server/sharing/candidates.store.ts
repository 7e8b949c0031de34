import { sql } from 'kysely'
import type { CandidateStanding } from '../../domain/sharing/operation.codes.ts'
import type { Candidate } from '../../domain/sharing/operation.schema.ts'
import type { LocalDay } from '../../domain/time/local-day.ts'
import type { Work } from '../db/in-community.ts'

type In = Pick<Work, 'db' | 'communityId'>
type Asked = { from: LocalDay; terms: string[] }

/** Lines of the list that do not take part in the operation on that day; what they are in, then or later, decides how they stand (domain/sharing/may-take-part.ts). */
const candidates = ({ communityId }: In, operationId: string, { from, terms }: Asked) => sql`
  select l.*, t.operation_id as other_id, t.since,
    case when t.meter_id is null then 'free' when t.since >= ${from}::date then 'later' else 'elsewhere' end as standing
  from meter_list l
  left join (
    select meter_id, (array_agg(operation_id order by lower(period) desc))[1] as operation_id, max(lower(period)) as since,
      bool_or(operation_id = ${operationId} and lower(period) <= ${from}::date) as here
    from participations
    where community_id = ${communityId} and (upper_inf(period) or upper(period) > ${from}::date)
    group by meter_id
  ) t on t.meter_id = l.meter_id
  where l.community_id = ${communityId} and t.here is not true
    ${sql.join(
      terms.map((term) => sql`and l.search like ${`%${term}%`}`),
      sql` `,
    )}`

/** One page of them, by address. */
export async function candidatesAt(
  work: In,
  operationId: string,
  asked: Asked & { standing?: CandidateStanding | undefined; page: number; pageSize: number },
): Promise<Candidate[]> {
  const { rows } = await sql<Row>`
    select m.id, m.ean, m.street, m.house_number, m.box, m.postal_code, m.city, c.status, c.holder_name, c.standing,
      o.id as other_id, o.name as other_name, c.since
    from (${candidates(work, operationId, asked)}) c
    join meters m on m.community_id = c.community_id and m.id = c.meter_id
    left join operations o on o.community_id = c.community_id and o.id = c.other_id
    ${asked.standing ? sql`where c.standing = ${asked.standing}` : sql``}
    order by c.address_sort, c.ean
    limit ${asked.pageSize} offset ${(asked.page - 1) * asked.pageSize}`.execute(work.db)
  return rows.map((row) => ({
    id: row.id,
    ean: row.ean,
    address: {
      street: row.street,
      houseNumber: row.house_number,
      box: row.box,
      postalCode: row.postal_code,
      city: row.city,
    },
    status: row.status,
    holder: row.holder_name,
    standing: row.standing,
    other: row.other_id === null ? null : { id: row.other_id, name: row.other_name!, since: row.since! },
  }))
}

type Row = Record<'id' | 'ean' | 'street' | 'house_number' | 'postal_code' | 'city', string> &
  Record<'box' | 'holder_name' | 'other_id' | 'other_name' | 'since', string | null> &
  Pick<Candidate, 'status' | 'standing'>

export async function countCandidates(work: In, operationId: string, asked: Asked) {
  const { rows } = await sql<{ standing: CandidateStanding; count: number }>`
    select standing, count(*)::int as count from (${candidates(work, operationId, asked)}) c group by standing`.execute(
    work.db,
  )
  return {
    free: 0,
    elsewhere: 0,
    later: 0,
    ...Object.fromEntries(rows.map((one) => [one.standing, one.count])),
  }
}

/** All of them that stand so, by id. */
export async function candidateIds(
  work: In,
  operationId: string,
  asked: Asked & { standings: CandidateStanding[] },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select meter_id as id from (${candidates(work, operationId, asked)}) c
    where standing = any(${asked.standings}::text[]) order by meter_id`.execute(work.db)
  return rows.map(({ id }) => id)
}
