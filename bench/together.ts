import { monitorEventLoopDelay } from 'node:perf_hooks'
import { packedSlots, unpackDay } from '../src/domain/readings/packed-day.ts'
import { addDays, addMonths, eachDay, slotsOf, startOfMonth } from '../src/domain/time/local-day.ts'
import { enterCommunity } from '../src/server/communities/communities.store.ts'
import { copyTransaction } from '../src/server/db/copy-transaction.ts'
import { asSystem } from '../src/server/db/in-community.ts'
import { newId } from '../src/server/db/new-id.ts'
import { importMembers } from '../src/server/members/import-members.ts'
import { importMeters } from '../src/server/meters/import-meters.ts'
import { addReadings } from '../src/server/readings/add-readings.ts'
import type { ReadingDay } from '../src/server/readings/readings-copy.store.ts'
import { retotal } from '../src/server/readings/retotal.ts'
import { importOperations } from '../src/server/sharing/import-operations.ts'
import { configurationBody } from '../src/server/testing/examples.ts'
import type { Scene } from './scene.ts'
import { percentile, type Row, timesOf } from './table.ts'

const count = 200
const today = new Date().toISOString().slice(0, 10)
const begin = addDays(today, -3 * 365)

/** 200 meters with three years of quarter-hours: one of them, all of them together, and how complete they are. */
export async function together(scene: Scene): Promise<Row[]> {
  const { communityId, operationId, meterIds } = await makeCommunity(scene)
  const base = `/api/v1/communities/${communityId}`
  const encoded = { 'accept-encoding': 'br, gzip' }
  const year = `from=${addDays(today, -365)}&until=${today}`
  const lastMonth = addMonths(startOfMonth(today), -1)
  const month = `from=${lastMonth}&until=${addMonths(lastMonth, 1)}`
  const measure = async (path: string) => {
    const times = await timesOf(40, () => scene.request(`${base}${path}`, encoded))
    const { rawPayload } = await scene.request(`${base}${path}`, encoded)
    return { p95: percentile(times, 0.95), kB: rawPayload.length / 1000 }
  }
  const of = (subject: string, days: string, resolution: string) =>
    measure(`${subject}/readings?${days}&resolution=${resolution}`)
  const meter = await of(`/meters/${meterIds[0]}`, year, 'quarter-hour')
  const meterDays = await of(`/meters/${meterIds[0]}`, year, 'day')
  const curve = await of('', month, 'quarter-hour')
  const operation = await of(`/operations/${operationId}`, month, 'quarter-hour')
  const communityYear = await of('', year, 'quarter-hour')
  const communityDays = await of('', year, 'day')
  const completeness = await measure(`/completeness?${year}`)
  const request = await measure(`/completeness/request?${year}&language=fr`)
  const plain = await plainCurve(scene, communityId, lastMonth, addMonths(lastMonth, 1))
  const anew = await againInTotal(scene, communityId, [lastMonth, addMonths(lastMonth, 1)])
  const row = (
    what: string,
    measured: number,
    unit: string,
    goal: number | null,
    baseline?: number,
  ): Row => ({
    ...{ what: `200 meters × 3 years: ${what}`, measured, unit, goal },
    ...(baseline === undefined ? {} : { baseline }),
  })
  return [
    row('one meter, a year by quarter-hour: p95', meter.p95, 'ms', 100),
    row('one meter, a year by quarter-hour: on the wire', meter.kB, 'kB', 400),
    row('one meter, a year by day: p95', meterDays.p95, 'ms', 20),
    row('community, a month by quarter-hour: p95', curve.p95, 'ms', 100, plain),
    row('operation, a month by quarter-hour: p95', operation.p95, 'ms', 100),
    row('community, a year by quarter-hour: p95', communityYear.p95, 'ms', null),
    row('community, a year by day: p95', communityDays.p95, 'ms', null),
    row('completeness of a year: p95', completeness.p95, 'ms', 100),
    row('completeness of a year: on the wire', completeness.kB, 'kB', null),
    row('request to the DSOs about a year: p95', request.p95, 'ms', null),
    row('totals of a month made anew', anew.ms, 'ms', null),
    row('totals of a month made anew: event loop, longest wait', anew.loop, 'ms', 50),
  ]
}

async function makeCommunity({ owner, app, database, userId }: Scene) {
  const communityId = newId()
  const [operationId, memberId] = [newId(), newId()]
  const work = { communityId, userId: null, userName: 'bench', today }
  await owner.query(`insert into communities values ($1, 'Two hundred', 'WAL', 'BE-WAL-CWAPE')`, [
    communityId,
  ])
  await owner.query(`insert into community_users values ($1, $2, 'manager')`, [communityId, userId])
  const always = { from: begin, until: null }
  const meters = Array.from({ length: count }, (_, i) => ({
    id: newId(),
    ean: `5414497${String(i).padStart(11, '0')}`,
    meterNumber: `B-${i}`,
    address: { street: 'Rue Haute', houseNumber: '1', box: null, postalCode: '4000', city: 'Liège' },
    ...({ phases: 'single', readingFrequency: 'quarter-hourly', tariffGroup: 'low-voltage' } as const),
    configurations: [{ ...configurationBody({ from: begin }), ...always }],
    holders: [{ memberId, ...always }],
    participations: i % 2 === 0 ? [{ operationId, ...always }] : [],
  }))
  await asSystem(app, communityId, async ({ db }) => {
    const person = { kind: 'individual' as const, name: 'Bench', firstName: null, email: null }
    await importMembers({ db, communityId }, [{ ...person, id: memberId }])
    await importOperations({ db, communityId }, [{ id: operationId, name: 'Bench', type: 'rec' }])
    await importMeters({ ...work, db }, meters)
  })
  const meterIds = meters.map(({ id }) => id)
  await copyTransaction(database, async (copy) => {
    await enterCommunity(copy.db, communityId)
    await addReadings({ ...copy, ...work }, readings(meterIds))
  })
  await owner.query('vacuum analyze reading_days, total_days')
  return { communityId, operationId, meterIds }
}

/** Offtake of every meter and injection of every third, shared values with all of them; some days missing, some in part. */
function* readings(meterIds: string[]): Iterable<ReadingDay> {
  // mulberry32: the same days in every run
  let state = 1
  const chance = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  for (const [i, meterId] of meterIds.entries())
    for (const direction of i % 3 === 0 ? (['i', 'o'] as const) : (['o'] as const))
      for (const day of eachDay(begin, today)) {
        if (chance() < 0.02) continue
        const gross = new Float64Array(slotsOf(day)).map(() => Math.floor(chance() * 900) * 1000)
        const shared = gross.map((mwh) => Math.floor(mwh / 3000) * 1000)
        if (chance() < 0.01) gross[7] = shared[7] = Number.NaN
        yield { meterId, direction, day, gross, shared, quality: null }
      }
}

/** The same curve added up from the days of every meter when it is asked for. */
async function plainCurve({ owner }: Scene, communityId: string, from: string, until: string) {
  const times = await timesOf(5, async () => {
    const { rows } = await owner.query<{ day: string; gross: Buffer; shared: Buffer }>(
      'select day::text, gross, shared from reading_days where community_id = $1 and day >= $2 and day < $3',
      [communityId, from, until],
    )
    const sums = new Map<string, Float64Array>()
    for (const { day, gross, shared } of rows)
      for (const bytes of [gross, shared]) {
        const slots = new Float64Array(packedSlots(bytes))
        unpackDay(bytes, slots)
        const sum = sums.get(day) ?? new Float64Array(slots.length)
        sums.set(day, sum)
        for (let slot = 0; slot < slots.length; slot++) sum[slot] = sum[slot]! + slots[slot]!
      }
  })
  return percentile(times, 0.95)
}

/** How long the totals of these days take, once their readings have changed, and how late the event loop was meanwhile. */
async function againInTotal({ owner, app }: Scene, communityId: string, [from, until]: [string, string]) {
  await owner.query(
    'update reading_days set missing = missing where community_id = $1 and day >= $2 and day < $3',
    [communityId, from, until],
  )
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const begun = performance.now()
  await asSystem(app, communityId, (work) => retotal(work))
  const ms = performance.now() - begun
  delay.disable()
  return { ms, loop: delay.max / 1e6 - 5 }
}
