import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { gzipSync } from 'node:zlib'
import { from as copyFrom } from 'pg-copy-streams'
import { packedSlots, unpackDay } from '../src/domain/readings/packed-day.ts'
import { addDays, quarterHourMs, startOfDay } from '../src/domain/time/local-day.ts'
import type { Scene } from './scene.ts'
import { percentile, type Row, timesOf } from './table.ts'

type Stored = {
  communityId: string
  meterId: string
  direction: string
  day: string
  gross: Buffer
  shared: Buffer | null
}

/** A year of one demo meter that both takes and gives, and what a year of it costs to keep. */
export async function series(scene: Scene): Promise<Row[]> {
  const rows = await fullDays(scene)
  const { communityId, meterId } = rows[0]!
  await plainTable(scene, rows)
  const until = rows.at(-1)!.day
  const from = addDays(until, -365)
  const url = (resolution: string) =>
    `/api/v1/communities/${communityId}/meters/${meterId}/readings?from=${from}&until=${until}&resolution=${resolution}`
  const encoded = { 'accept-encoding': 'br, gzip' }
  const quarter = await timesOf(40, () => scene.request(url('quarter-hour'), encoded))
  const daily = await timesOf(40, () => scene.request(url('day'), encoded))
  const wire = (await scene.request(url('quarter-hour'), encoded)).rawPayload.length / 1000

  const plainYear = `select ts, direction, gross_kwh, shared_kwh, quality from bench_reading_rows
    where community_id = $1 and meter_id = $2 and (ts at time zone 'Europe/Brussels')::date >= $3 and (ts at time zone 'Europe/Brussels')::date < $4 order by ts`
  const plainDays = `select (ts at time zone 'Europe/Brussels')::date as day, direction, sum(gross_kwh), sum(shared_kwh) from bench_reading_rows
    where community_id = $1 and meter_id = $2 and (ts at time zone 'Europe/Brussels')::date >= $3 and (ts at time zone 'Europe/Brussels')::date < $4 group by 1, 2 order by 1`
  const values = [communityId, meterId, from, until]
  let plainWire = 0
  const plainQuarter = await timesOf(5, async () => {
    plainWire = gzipSync(JSON.stringify((await scene.owner.query(plainYear, values)).rows)).length / 1000
  })
  const plainDaily = await timesOf(5, () => scene.owner.query(plainDays, values))

  return [
    {
      what: 'A year by quarter-hour, one meter: p95',
      measured: percentile(quarter, 0.95),
      unit: 'ms',
      goal: 100,
      baseline: percentile(plainQuarter, 0.95),
    },
    {
      what: 'A year by quarter-hour: on the wire',
      measured: wire,
      unit: 'kB',
      goal: 400,
      baseline: plainWire,
    },
    {
      what: 'A year by day, one meter: p95',
      measured: percentile(daily, 0.95),
      unit: 'ms',
      goal: 20,
      baseline: percentile(plainDaily, 0.95),
    },
    ...(await storage(scene, rows)),
  ]
}

/** The days of the demo on which a meter has both directions with shared values. */
async function fullDays({ owner }: Scene): Promise<Stored[]> {
  const { rows } =
    await owner.query<Stored>(`select community_id as "communityId", meter_id as "meterId", direction, day::text, gross, shared
    from reading_days r where shared is not null
      and meter_id in (select meter_id from reading_days where direction = 'i' and shared is not null group by 1 having count(*) > 365)
      and meter_id in (select meter_id from reading_days where direction = 'o' and shared is not null group by 1 having count(*) > 365)
    order by meter_id, day, direction`)
  if (rows.length === 0) throw new Error('the demo has no meter with a year of both directions')
  return rows
}

async function plainTable({ owner }: Scene, rows: Stored[]) {
  await owner.query(`create table bench_reading_rows (community_id uuid, meter_id uuid, direction text, ts timestamptz, gross_kwh numeric(14,6),
    shared_kwh numeric(14,6), quality text, primary key (community_id, meter_id, direction, ts))`)
  await pipeline(Readable.from(plainLines(rows)), owner.query(copyFrom('copy bench_reading_rows from stdin')))
  await owner.query('vacuum analyze bench_reading_rows')
}

function* plainLines(rows: Stored[]) {
  for (const { communityId, meterId, direction, day, gross, shared } of rows) {
    const slots = new Float64Array(packedSlots(gross))
    const out = new Float64Array(slots.length)
    unpackDay(gross, slots)
    unpackDay(shared!, out)
    const kwh = (mwh: number) => (Number.isNaN(mwh) ? '\\N' : (mwh / 1e6).toFixed(6))
    for (let i = 0; i < slots.length; i++)
      yield `${communityId}\t${meterId}\t${direction}\t${new Date(startOfDay(day) + i * quarterHourMs).toISOString()}\t${kwh(slots[i]!)}\t${kwh(out[i]!)}\tmeasured\n`
  }
}

async function storage({ owner }: Scene, rows: Stored[]): Promise<Row[]> {
  await owner.query(`create table bench_reading_days (like reading_days including all)`)
  await owner.query(
    `insert into bench_reading_days select * from reading_days where shared is not null and meter_id = any($1) order by meter_id, direction, day`,
    [[...new Set(rows.map(({ meterId }) => meterId))]],
  )
  await owner.query('vacuum analyze bench_reading_days')
  const size = async (table: string) =>
    Number(
      (await owner.query<{ size: string }>(`select pg_total_relation_size($1) as size`, [table])).rows[0]!
        .size,
    ) / 1e6
  const days = Number(
    (await owner.query<{ n: string }>('select count(*) as n from bench_reading_days')).rows[0]!.n,
  )
  const meterYears = days / 2 / 365
  return [
    {
      what: 'Storage of a meter-year, both directions, shared values, index included',
      measured: (await size('bench_reading_days')) / meterYears,
      unit: 'MB',
      goal: 0.6,
      baseline: (await size('bench_reading_rows')) / meterYears,
    },
  ]
}
