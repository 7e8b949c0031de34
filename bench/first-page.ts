import { randomUUID } from 'node:crypto'
import { inCommunity } from '../src/server/db/in-community.ts'
import { relist } from '../src/server/meters/meter-list.store.ts'
import { noteReadings } from '../src/server/meters/note-readings.ts'
import type { Scene } from './scene.ts'
import { percentile, type Row, timesOf } from './table.ts'

const meters = 10_000
const lines = 1_000_000
const today = new Date().toISOString().slice(0, 10)

/** The first page of a community of 10 000 meters, and its audit of a million lines. */
export async function firstPage(scene: Scene): Promise<Row[]> {
  const communityId = await seed(scene)
  const base = `/api/v1/communities/${communityId}`
  const dashboard = await timesOf(60, () => scene.request(`${base}/dashboard`))
  const { items, next } = (await scene.request(`${base}/audit`)).json() as {
    items: { entityId: string }[]
    next: string
  }
  const queries = [
    '',
    `?before=${next}`,
    `?user=${scene.userId}`,
    '?user=system',
    '?action=meter.deactivated',
    '?entity=key',
    `?entityId=${items[0]!.entityId}`,
    '?from=2025-03-01&until=2025-03-02',
    `?user=${scene.userId}&entity=view&from=2025-01-01&until=2025-02-01`,
    '?user=system&action=key.deleted',
  ]
  const taken: number[] = []
  let slowest = { query: '', p95: 0 }
  for (const query of queries) {
    const times = await timesOf(20, () => scene.request(`${base}/audit${query}`))
    taken.push(...times)
    const p95 = percentile(times, 0.95)
    if (p95 > slowest.p95) slowest = { query, p95 }
  }
  const actors = await timesOf(20, () => scene.request(`${base}/audit/actors`))
  const row = (what: string, measured: number, goal: number | null, note?: string): Row => ({
    ...{ what, measured, unit: 'ms', goal },
    ...(note === undefined ? {} : { note }),
  })
  return [
    row('GET dashboard, 10 000 meters, 1 000 000 lines of audit: p95', percentile(dashboard, 0.95), 50),
    row('GET audit, each filter, 1 000 000 lines: p95', percentile(taken, 0.95), 50),
    row('GET audit: slowest of the filters, p95', slowest.p95, null, slowest.query),
    row('GET audit/actors: p95', percentile(actors, 0.95), 50),
  ]
}

/** The same id for the same text, of the shape that an id has (version 4). */
const idOf = (text: string) =>
  `(substr(md5(${text}), 1, 12) || '4' || substr(md5(${text}), 14, 3) || '8' || substr(md5(${text}), 18))::uuid`

async function seed({ owner, app, userId }: Scene): Promise<string> {
  const communityId = randomUUID()
  const sql = (text: string, ...values: unknown[]) => owner.query(text, [communityId, ...values])
  await sql(
    `insert into communities (id, name, region, regulator) values ($1, 'First page', 'WAL', 'BE-WAL-CWAPE')`,
  )
  await sql(`insert into community_users values ($1, $2, 'admin')`, userId)
  await sql(`insert into members (community_id, id, number, kind, name, sort_name, search, created_at)
    select $1, gen_random_uuid(), i, 'company', 'Member ' || i, 'member ' || i, 'member ' || i, now() - i * interval '1 hour'
    from generate_series(1, ${meters}) i`)
  await sql(`insert into meters (community_id, id, ean, meter_number, street, house_number, postal_code, city, phases, reading_frequency, tariff_group)
    select $1, gen_random_uuid(), '541448' || lpad(i::text, 12, '0'), 'M-' || i, 'Rue Neuve', i::text, '4000', 'Liège',
      'single', 'quarter-hourly', 'low-voltage' from generate_series(1, ${meters}) i`)
  await sql(`insert into meter_configurations (community_id, meter_id, id, period, sampling_power_kva, generating_capacity_kva, amperage_a,
      production_chain, injection_status, dso, rate, client_type)
    select $1, id, gen_random_uuid(), '[2025-01-01,)', 9.2, 0, 40, 'none', 'none', 'resa', 'single', 'residential'
    from meters where community_id = $1`)
  await sql(`insert into operations (community_id, id, name, type)
    select $1, gen_random_uuid(), 'Operation ' || i, 'rec' from generate_series(1, 20) i`)
  await sql(`insert into participations (community_id, meter_id, id, operation_id, period)
    select $1, m.id, gen_random_uuid(), o.id, '[2025-06-01,)'
    from (select id, right(ean, 6)::int as n from meters where community_id = $1) m
    join (select id, row_number() over (order by name) as n from operations where community_id = $1) o on o.n = 1 + m.n % 20`)
  await sql(`insert into participation_pauses (community_id, participation_id, period, status)
    select $1, p.id, p.period, 'awaiting-dso' from participations p
    join meters m on m.community_id = $1 and m.id = p.meter_id
    where p.community_id = $1 and right(m.ean, 6)::int % 50 = 0`)
  await sql(`insert into meter_holders (community_id, meter_id, id, member_id, period)
    select $1, m.id, gen_random_uuid(), h.id, '[2025-01-01,)'
    from (select id, row_number() over (order by ean) as n from meters where community_id = $1 and right(ean, 1) <> '3') m
    join (select id, row_number() over (order by sort_name) as n from members where community_id = $1) h on h.n = m.n`)
  await sql(`insert into total_days (community_id, whole_id, direction, day, gross, present, gross_mwh, present_slots, estimated, corrected)
    select $1, $1, d, current_date - i, '\\x01', '\\x01', 1000000 + i, 96, 0, 0
    from generate_series(1, 800) i, unnest(array['o', 'i']::"char"[]) d`)
  await owner.query('analyze')
  const { rows } = await sql('select id from meters where community_id = $1')
  const ids = rows.map(({ id }: { id: string }) => id)
  const scope = { communityId, userId, userName: 'bench', today }
  for (let i = 0; i < ids.length; i += 2000)
    await inCommunity(app, scope, (work) => relist(work, ids.slice(i, i + 2000)))
  const read = ids.filter((_: string, i: number) => i % 10 !== 0)
  await inCommunity(app, scope, (work) =>
    noteReadings(
      work,
      new Map(read.map((id: string, n: number) => [id, n % 50 === 0 ? '2025-12-31' : today])),
    ),
  )
  // A million lines of three years by five hundred people, one in a hundred by nobody; some actions are rare.
  const actions = ['meter.identity-changed', 'member.changed', 'meter.load-curve-read', 'view.saved']
  await sql(
    `insert into audit_lines (community_id, id, at, user_id, actor, action, entity, entity_id, before, after)
     select $1, gen_random_uuid(), now() - i * interval '95 seconds',
       case when i % 100 = 0 then null when i % 3 = 0 then $2 else ${idOf("'user ' || i % 500")} end,
       'Somebody ' || i % 500, a.action, split_part(a.action, '.', 1), ${idOf("'thing ' || i % 20000")},
       '{"name": "before"}', '{"name": "after"}'
     from generate_series(1, ${lines}) i
     cross join lateral (select case when i % 50021 = 0 then 'meter.deactivated' when i % 40009 = 0 then 'key.saved'
       else ($3::text[])[1 + i % 4] end as action) a`,
    userId,
    actions,
  )
  await owner.query('vacuum analyze')
  return communityId
}
