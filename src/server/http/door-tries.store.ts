import type pg from 'pg'

/** Counts one more try of a place at a door; answers how many there were within the window, and for how long it still lasts. */
export async function countTry(
  auth: pg.Pool,
  { door, place, milliseconds }: { door: string; place: string; milliseconds: number },
): Promise<{ current: number; ttl: number }> {
  const { rows } = await auth.query<{ current: number; ttl: number }>(
    `insert into door_tries as t (door, place, since, count) values ($1, $2, now(), 1)
     on conflict (door, place) do update set
       count = case when t.since > now() - make_interval(secs => $3) then t.count + 1 else 1 end,
       since = case when t.since > now() - make_interval(secs => $3) then t.since else now() end
     returning count as current, (1000 * ($3 - extract(epoch from now() - since)))::float8 as ttl`,
    [door, place, milliseconds / 1000],
  )
  return rows[0]!
}
