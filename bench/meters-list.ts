import { inCommunity } from '../src/server/db/in-community.ts'
import { relist } from '../src/server/meters/meter-list.store.ts'
import { noteReadings } from '../src/server/meters/note-readings.ts'
import type { Scene } from './scene.ts'
import { percentile, type Row, timesOf } from './table.ts'

const meters = 100_000
const holders = 50_000

/** `GET meters` as the browser asks it, through the whole server, in a community of 100 000 meters. */
export async function metersList(scene: Scene): Promise<Row[]> {
  await seed(scene)
  const taken: number[] = []
  let slowest = { query: '', p95: 0 }
  for (const query of queries()) {
    const times = await timesOf(12, () => scene.get(`/meters?${query}`))
    taken.push(...times)
    const p95 = percentile(times, 0.95)
    if (p95 > slowest.p95) slowest = { query, p95 }
  }
  const filtered = await measureFilters(scene)
  const plain: number[] = []
  for (const query of plainQueries)
    plain.push(...(await timesOf(5, () => scene.owner.query(query, [scene.communityId]))))
  return [
    {
      what: 'GET meters, search and sort, 100 000 meters: p95',
      measured: percentile(taken, 0.95),
      unit: 'ms',
      goal: 50,
      baseline: percentile(plain, 0.95),
    },
    {
      what: 'GET meters: median',
      measured: percentile(taken, 0.5),
      unit: 'ms',
      goal: null,
      baseline: percentile(plain, 0.5),
    },
    {
      what: 'GET meters: slowest of the queries, p95',
      measured: slowest.p95,
      unit: 'ms',
      goal: null,
      note: slowest.query,
    },
    ...filtered,
  ]
}

/** Each filter, and random combinations of filters, searches, orders and pages. */
async function measureFilters(scene: Scene): Promise<Row[]> {
  const taken: number[] = []
  const byQuery: { query: string; p95: number }[] = []
  for (const query of await filterQueries(scene)) {
    const times = await timesOf(8, () => scene.get(`/meters?${query}`))
    taken.push(...times)
    byQuery.push({ query, p95: percentile(times, 0.95) })
  }
  const [slowest] = byQuery.toSorted((a, b) => b.p95 - a.p95)
  return [
    {
      what: 'GET meters, filters and their combinations, 100 000 meters: p95',
      measured: percentile(taken, 0.95),
      unit: 'ms',
      goal: 50,
    },
    {
      what: 'GET meters, filters: slowest of the queries, p95',
      measured: slowest!.p95,
      unit: 'ms',
      goal: null,
      note: slowest!.query,
    },
  ]
}

async function filterQueries({ owner, communityId }: Scene): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>('select id from operations where community_id = $1', [
    communityId,
  ])
  const choices: [string, string[]][] = [
    ['status', ['active', 'inactive', 'planned']],
    ['dso', ['ores', 'resa', 'aieg', 'elia']],
    ['operationId', [...rows.map(({ id }) => id), 'none']],
    ['clientType', ['residential', 'professional', 'industrial']],
    ['productionChain', ['none', 'producing', 'photovoltaic', 'wind']],
    ['holder', ['yes', 'no']],
    ['doubt', ['any', 'no-holder', 'no-readings', 'ean-check-digit', 'city-not-of-postal-code']],
  ]
  const each = choices.flatMap(([name, values]) => values.map((value) => `${name}=${value}`))
  let state = 1
  const pick = <T>(of: readonly T[]): T => {
    state = (state * 48_271) % 2_147_483_647
    return of[state % of.length]!
  }
  const sorts = ['address', '-address', 'ean', 'holder', '-holder', '-status', 'operation', '-dataUntil']
  const searches = ['', '', '', 'liege', 'Martin 12', 'rue', '054321', '4']
  const combined = Array.from({ length: 60 }, () => {
    const some = new Set(Array.from({ length: pick([1, 2, 2, 3]) }, () => pick(choices)))
    const filters = [...some].map(([name, values]) => `${name}=${pick(values)}`)
    const q = pick(searches)
    return [...filters, ...(q ? [`q=${encodeURIComponent(q)}`] : []), `sort=${pick(sorts)}`].join('&')
  })
  return [...each, ...combined, 'dso=ores&page=600', 'doubt=any&sort=-holder&page=2000']
}

/** Every column both ways, each kind of search, the status filter and a page far behind: each counts the same. */
function queries(): string[] {
  const columns = ['address', 'ean', 'meterNumber', 'holder', 'status', 'operation', 'dataUntil']
  const searches = [
    '541449000000054321',
    '5414 4900 0000 0543',
    '054321',
    'liege',
    'Vérviers',
    'Martin 12',
    'rue',
    'M-77',
  ]
  return [
    ...columns.flatMap((column) => [`sort=${column}`, `sort=-${column}`]),
    ...searches.flatMap((q) =>
      ['address', '-holder'].map((sort) => `q=${encodeURIComponent(q)}&sort=${sort}`),
    ),
    'status=planned&sort=ean',
    'status=active&sort=-holder',
    'sort=address&page=2000',
  ]
}

async function seed({ owner, app, communityId, userId }: Scene) {
  const sql = (text: string) => owner.query(text, [communityId])
  await sql(`insert into members (community_id, id, number, kind, name, first_name, sort_name, search)
    select $1, gen_random_uuid(), 100000000 + i, 'individual', name, first, lower(name || ' ' || first), lower(name || ' ' || first)
    from (select i, (array['Martin','Peeters','Dubois','Lambert','Janssens','Claes','Simon','Maes'])[1 + i % 8] || ' ' || i as name,
                 (array['Marie','Jan','Luc','Anna','Emma'])[1 + i % 5] as first from generate_series(1, ${holders}) i) m`)
  await sql(`insert into meters (community_id, id, ean, meter_number, street, house_number, postal_code, city, phases, reading_frequency, tariff_group)
    select $1, gen_random_uuid(), '541449' || lpad(i::text, 12, '0'), 'M-' || (i * 7919) % 1000003,
      (array['Rue','Avenue','Place','Chemin'])[1 + i % 4] || ' ' || (array['de la Gare','du Moulin','Neuve','des Écoles'])[1 + i % 4],
      (1 + i % 240)::text, (array['4000','4800','4020','5000'])[1 + i / 4 % 4], (array['Liège','Verviers','Bressoux','Namur'])[1 + i / 4 % 4],
      'single', 'quarter-hourly', 'low-voltage' from generate_series(1, ${meters}) i`)
  await sql(`insert into meter_configurations (community_id, meter_id, id, period, sampling_power_kva, generating_capacity_kva, amperage_a,
      production_chain, injection_status, dso, rate, client_type)
    select $1, id, gen_random_uuid(),
      daterange(date '2024-01-01' + (right(ean, 2)::int * 7), case when right(ean, 1) = '7' then date '2026-01-01' end),
      9.2, case when n % 7 = 0 then 5 else 0 end, 40, case when n % 700 = 0 then 'wind' when n % 7 = 0 then 'photovoltaic' else 'none' end,
      case when n % 7 = 0 then 'self-producer-owner' else 'none' end,
      (array['ores','ores','ores','resa','resa','resa','resa','aieg'])[1 + n % 8], 'single',
      case when n % 100 = 1 then 'industrial' when n % 5 = 0 then 'professional' else 'residential' end
    from (select *, right(ean, 6)::int as n from meters where community_id = $1) m`)
  await sql(`insert into operations (community_id, id, name, type)
    select $1, gen_random_uuid(), 'Operation ' || i, 'rec' from generate_series(1, 3) i`)
  await sql(`insert into participations (community_id, meter_id, id, operation_id, period)
    select $1, m.id, gen_random_uuid(), o.id, daterange('2025-06-01', null)
    from (select id, right(ean, 6)::int as n from meters where community_id = $1) m
    join (select id, row_number() over (order by name) as n from operations where community_id = $1) o
      on o.n = case when m.n % 1000 = 2 then 3 when m.n % 10 < 4 then 1 when m.n % 10 < 5 then 2 end`)
  await sql(`insert into meter_holders (community_id, meter_id, id, member_id, period)
    select $1, m.id, gen_random_uuid(), h.id, daterange('2025-01-01', null)
    from (select id, row_number() over (order by ean) as n from meters where community_id = $1 and right(ean, 1) <> '3') m
    join (select id, row_number() over (order by sort_name) as n from members where community_id = $1) h on h.n = 1 + m.n % ${holders}`)
  const { rows } = await owner.query<{ id: string }>('select id from meters where community_id = $1', [
    communityId,
  ])
  await owner.query('analyze') // a database that has just been filled knows nothing of itself yet
  const scope = { communityId, userId, userName: 'bench', today: new Date().toISOString().slice(0, 10) }
  for (let i = 0; i < rows.length; i += 2000)
    await inCommunity(app, scope, (work) =>
      relist(
        work,
        rows.slice(i, i + 2000).map(({ id }) => id),
      ),
    )
  // Nine in ten have readings until yesterday, and a few of the rest until longer ago than a community waits.
  const today = new Date().toISOString().slice(0, 10)
  const read = rows.filter((_, i) => i % 10 !== 0)
  for (let i = 0; i < read.length; i += 5000)
    await inCommunity(app, { ...scope, today }, (work) =>
      noteReadings(
        work,
        new Map(read.slice(i, i + 5000).map(({ id }, n) => [id, n % 50 === 0 ? '2025-12-31' : today])),
      ),
    )
  await owner.query('vacuum analyze')
}

/** The baseline: five tables joined at every request, `ILIKE` over their columns, as an ORM writes it. */
const joined = `from meters m
  left join meter_configurations c on c.community_id = m.community_id and c.meter_id = m.id and c.period @> current_date
  left join meter_holders h on h.community_id = m.community_id and h.meter_id = m.id and h.period @> current_date
  left join members p on p.community_id = h.community_id and p.id = h.member_id
  where m.community_id = $1`
const like = (q: string) =>
  `and (m.ean ilike '%${q}%' or m.meter_number ilike '%${q}%' or m.street ilike '%${q}%' or m.city ilike '%${q}%' or p.name ilike '%${q}%')`
const plainQueries: string[] = ['m.street, m.ean', 'p.name desc nulls last', 'c.period', 'm.ean'].flatMap(
  (order) =>
    ['', like('054321'), like('Liège'), like('Martin 12')].map(
      (where) =>
        `select m.*, p.name, c.period, (select count(*) ${joined} ${where}) as total ${joined} ${where} order by ${order} limit 25`,
    ),
)
