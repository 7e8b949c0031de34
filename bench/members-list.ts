import type { Scene } from './scene.ts'
import { percentile, type Row, timesOf } from './table.ts'

const wanted = 50_000

/** `GET members` as the browser asks it, through the whole server, in a community of 50 000 members. */
export async function membersList(scene: Scene): Promise<Row[]> {
  await seed(scene)
  const taken: number[] = []
  let slowest = { query: '', p95: 0 }
  for (const query of queries()) {
    const times = await timesOf(10, () => scene.get(`/members?${query}`))
    taken.push(...times)
    const p95 = percentile(times, 0.95)
    if (p95 > slowest.p95) slowest = { query, p95 }
  }
  const [all] = await timesOf(1, () => scene.get('/members/export.csv'))
  const row = { unit: 'ms' as const, goal: null }
  return [
    {
      ...row,
      what: 'GET members, search, sort and filters, 50 000 members: p95',
      measured: percentile(taken, 0.95),
      goal: 50,
    },
    { ...row, what: 'GET members: slowest of the queries, p95', measured: slowest.p95, note: slowest.query },
    { ...row, what: 'Export of 50 000 members as CSV', measured: all! },
  ]
}

/** Every column both ways, at the beginning and far behind; each kind of search; each filter. */
function queries(): string[] {
  const sorts = ['name', 'email', 'status', 'joinedOn'].flatMap((column) => [column, `-${column}`])
  const searches = ['martin', 'Émile Martin', 'membre 4999', '49999@', 'a', 'nobody']
  const filters = ['kind=company', 'status=inactive', 'hasMeters=yes', 'hasMeters=no', 'kind=individual&q=an']
  return [
    ...sorts.flatMap((sort) => [`sort=${sort}`, `sort=${sort}&page=1700`]),
    ...searches.map((q) => `q=${encodeURIComponent(q)}&sort=-joinedOn`),
    ...filters,
    ...filters.map((filter) => `${filter}&sort=-email&page=10`),
  ]
}

/** As many as are lacking; those whom the meters of another measurement belong to count too. */
async function seed({ owner, communityId }: Scene) {
  await owner.query(
    `with lacking as (select $2 - count(*) as n from members where community_id = $1)
     insert into members (community_id, id, number, kind, name, first_name, email, status, sort_name, search, created_at)
     select $1, gen_random_uuid(), 200000000 + i, 'individual', name, first, email, status, lower(name || ' ' || first),
       lower(name || ' ' || first || ' ' || first || ' ' || name || ' ' || coalesce(email, '')), at
     from lacking, lateral (
       select (array['Martin', 'Dubois', 'Peeters', 'Janssens', 'Lambert', 'Claes', 'Membre'])[1 + i % 7] || ' ' || i as name,
         (array['Anne', 'Emile', 'Luc', 'Marie', 'Zoe'])[1 + i % 5] as first,
         case when i % 9 > 0 then 'p' || i || '@example.be' end as email,
         (array['active', 'active', 'active', 'inactive', 'pending'])[1 + i % 5] as status,
         now() - i * interval '40 minutes' as at, i
       from generate_series(1, lacking.n) i) person`,
    [communityId, wanted],
  )
  await owner.query('vacuum analyze members')
}
