import { allocate, type Round } from '../src/domain/keys/allocate.ts'
import { addDays, eachDay, slotsOf } from '../src/domain/time/local-day.ts'
import { enterCommunity } from '../src/server/communities/communities.store.ts'
import { copyTransaction } from '../src/server/db/copy-transaction.ts'
import { asSystem } from '../src/server/db/in-community.ts'
import { newId } from '../src/server/db/new-id.ts'
import { importKeys } from '../src/server/keys/import-keys.ts'
import { importMembers } from '../src/server/members/import-members.ts'
import { importMeters } from '../src/server/meters/import-meters.ts'
import { addReadings } from '../src/server/readings/add-readings.ts'
import type { ReadingDay } from '../src/server/readings/readings-copy.store.ts'
import { importKeyAssignments } from '../src/server/sharing/import-key-assignments.ts'
import { importOperations } from '../src/server/sharing/import-operations.ts'
import { configurationBody } from '../src/server/testing/examples.ts'
import { peakMemory } from './peak-memory.ts'
import type { Scene } from './scene.ts'
import { percentile, type Row, timesOf } from './table.ts'
import { watched } from './watched.ts'

const count = 200
const producers = 40
const today = new Date().toISOString().slice(0, 10)
const begin = addDays(today, -365)

// mulberry32: the same figures in every run
let state = 1
const chance = () => {
  state = (state + 0x6d2b79f5) | 0
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

/** Fixed shares, other fixed shares, then pro rata. */
function rounds(): Round[] {
  const equal = Array.from({ length: count }, () => 10_000 / count)
  const other = equal.map((share, i) => share + (i % 2 === 0 ? 10 : -10))
  return [
    { weight: 5000, shares: equal },
    { weight: 3000, shares: other },
    { weight: 2000, shares: equal.map(() => 'pro-rata' as const) },
  ]
}

/** 200 participants, of whom 40 inject by day, and a key of three iterations: a year of results, a month checked. */
export async function sharing(scene: Scene): Promise<Row[]> {
  const perSecond = pure()
  const { communityId, operationId, keyId } = await makeCommunity(scene)
  const base = `/api/v1/communities/${communityId}/operations/${operationId}`
  const encoded = { 'accept-encoding': 'br, gzip' }
  const results = (from: string) => () =>
    scene.request(`${base}/results?from=${from}&until=${today}`, encoded)
  const year = await timesOf(3, results(begin))
  const { turn } = await watched(results(begin))
  const memory = await peakMemory(scene.database.url, `${base}/results?from=${begin}&until=${today}`)
  const month = await timesOf(5, results(addDays(today, -31)))
  const check = await timesOf(5, () =>
    scene.request(`${base}/dso-check?from=${addDays(today, -31)}&until=${today}`, encoded),
  )
  const whatIf = await timesOf(2, () =>
    scene.post('/keys/simulate', { keyId, operationId, from: begin, until: today }, communityId),
  )
  const row = (what: string, measured: number, unit: string, goal: number | null): Row => ({
    what: `200 participants × 3 iterations: ${what}`,
    ...{ measured, unit, goal },
  })
  return [
    // At least 20 million a second is at most 50 ns each.
    row('the calculation alone, of one participant and quarter-hour', 1e9 / perSecond, 'ns', 50),
    row('results of a year from stored readings: slowest', Math.max(...year), 'ms', 3000),
    row('results of a year: memory, of a server just started', memory.more, 'MB', 300),
    row('results of a year: memory of that server before', memory.rest, 'MB', null),
    row('results of a year: event loop, longest turn of ours', turn, 'ms', 50),
    row('results of a month: p95', percentile(month, 0.95), 'ms', null),
    row('check of a month: slowest', Math.max(...check), 'ms', 1000),
    row('what if, a year: slowest', Math.max(...whatIf), 'ms', null),
  ]
}

/** Participant-slots per second of one core, all three iterations of each; injection in every quarter-hour. */
function pure(): number {
  const slots = 31 * 96
  const column = () => Float64Array.from({ length: slots }, () => Math.floor(chance() * 900) * 1000)
  const input = {
    rounds: rounds(),
    proRataBase: 'residual' as const,
    offtake: Array.from({ length: count }, column),
    producers: {
      injection: Array.from({ length: producers }, column),
      givingBack: { by: 'injection' as const },
      own: Array.from({ length: count }, (_, i) => (i < producers ? i : -1)),
    },
  }
  let best = 0
  for (let i = 0; i < 8; i++) {
    const before = process.cpuUsage()
    allocate(input)
    const { user, system } = process.cpuUsage(before)
    best = Math.max(best, (count * slots) / ((user + system) / 1e6))
  }
  return best
}

async function makeCommunity({ owner, app, database, userId }: Scene) {
  const [communityId, operationId, memberId, keyId] = [newId(), newId(), newId(), newId()]
  const work = { communityId, userId: null, userName: 'bench', today }
  await owner.query(`insert into communities values ($1, 'Sharing', 'WAL', 'BE-WAL-CWAPE')`, [communityId])
  await owner.query(`insert into community_users values ($1, $2, 'manager')`, [communityId, userId])
  const always = { from: begin, until: null }
  const meters = Array.from({ length: count }, (_, i) => ({
    id: newId(),
    ean: `5414496${String(i).padStart(11, '0')}`,
    meterNumber: `S-${i}`,
    address: { street: 'Rue Haute', houseNumber: '1', box: null, postalCode: '4000', city: 'Liège' },
    ...({ phases: 'single', readingFrequency: 'quarter-hourly', tariffGroup: 'low-voltage' } as const),
    configurations: [{ ...configurationBody({ from: begin }), ...always }],
    holders: [{ memberId, ...always }],
    participations: [{ operationId, ...always }],
  }))
  await asSystem(app, communityId, async ({ db }) => {
    const person = { kind: 'individual' as const, name: 'Bench', firstName: null, email: null }
    await importMembers({ db, communityId }, [{ ...person, id: memberId }])
    await importOperations({ db, communityId }, [{ id: operationId, name: 'Bench', type: 'rec' }])
    await importMeters({ ...work, db }, meters)
    const participants = meters.map(({ id }, i) => ({
      id: newId(),
      name: `P${i}`,
      meterId: id,
      memberId: null,
    }))
    const iterations = rounds().map(({ weight, shares }) => ({ weight, shares: [...shares] }))
    const key = { name: 'Bench', description: '', proRataBase: 'residual' as const, participants, iterations }
    await importKeys({ ...work, db }, [{ id: keyId, key }])
    const assignment = { operationId, keyId, version: 1, from: begin }
    await importKeyAssignments({ ...work, db }, [assignment], {
      ...{ ownInjection: 'excluded', givingBack: { by: 'injection' }, price: 0.12, producerPrice: 0.1 },
    })
  })
  await copyTransaction(database, async (copy) => {
    await enterCommunity(copy.db, communityId)
    await addReadings({ ...copy, ...work }, readings(meters.map(({ id }) => id)))
  })
  await owner.query('vacuum analyze reading_days, total_days')
  return { communityId, operationId, keyId }
}

/** Gross values alone until a month ago, so that results are computed; then with figures of the DSO that are to be checked. */
function* readings(meterIds: string[]): Iterable<ReadingDay> {
  const settledFrom = addDays(today, -31)
  for (const [i, meterId] of meterIds.entries())
    for (const direction of i < producers ? (['i', 'o'] as const) : (['o'] as const))
      for (const day of eachDay(begin, today)) {
        const isDark = (slot: number) => direction === 'i' && (slot < 28 || slot > 76)
        const gross = Float64Array.from({ length: slotsOf(day) }, (_, slot) =>
          isDark(slot) ? 0 : Math.floor(chance() * (direction === 'i' ? 2500 : 400)) * 1000,
        )
        const shared = day < settledFrom ? null : gross.map((mwh) => Math.floor(mwh / 2000) * 1000)
        yield { meterId, direction, day, gross, shared, quality: null }
      }
}
