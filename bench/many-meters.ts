import type { ChangeSet } from '../src/domain/change-sets/change-set.schema.ts'
import { addDays } from '../src/domain/time/local-day.ts'
import { inCommunity } from '../src/server/db/in-community.ts'
import { createMeters, newState } from '../src/server/testing/change-sets.ts'
import { configurationBody } from '../src/server/testing/examples.ts'
import { watchLoop } from './event-loop.ts'
import type { Scene } from './scene.ts'
import { percentile, type Row, timesOf } from './table.ts'

const created = 10_000
const changed = 5_000
const today = new Date().toISOString().slice(0, 10)

/** Many meters written, changed and put back at once, each as one transaction; beside them one request a meter. */
export async function manyMeters(scene: Scene): Promise<Row[]> {
  const { app, communityId, userId } = scene
  const scope = { communityId, userId, userName: 'bench', today }
  const states = Array.from({ length: created }, (_, i) => newState(`5414499${String(i).padStart(11, '0')}`))
  const make = await watched(() => inCommunity(app, scope, (work) => createMeters(work, states)))

  const ids = states.slice(0, changed).map(({ id }) => id)
  const some = { selection: { ids }, change: { kind: 'usage', clientType: 'professional', from: today } }
  let next = changed
  const oneByOne = await timesOf(50, () =>
    scene.post(`/meters/${states[next++]!.id}/configurations`, configurationBody({ from: today })),
  )
  const look = await watched(() => scene.post('/meters/bulk-changes/preview', some))
  const { fingerprint } = look.result.json()
  const change = await watched(() => scene.post('/meters/bulk-changes', { ...some, fingerprint }))
  const { id } = change.result.json<ChangeSet>()
  const list = await timesOf(20, () => scene.get('/meters/change-sets'))
  const undo = await watched(() => scene.post(`/meters/change-sets/${id}/undo`))

  const others = Array.from({ length: created }, (_, i) => newState(`5414498${String(i).padStart(11, '0')}`))
  const imported = await inCommunity(app, scope, (work) => createMeters(work, others))
  const unmake = await watched(() => scene.post(`/meters/change-sets/${imported}/undo`))

  const from = addDays(today, 1)
  const all = { selection: { filter: {} }, change: { kind: 'usage', clientType: 'industrial', from } }
  const lookAll = await watched(() => scene.post('/meters/bulk-changes/preview', all))
  const preview = lookAll.result.json()
  const changeAll = await watched(() =>
    scene.post('/meters/bulk-changes', { ...all, fingerprint: preview.fingerprint }),
  )
  const works = [make, look, change, undo, unmake, lookAll, changeAll]
  const row = (what: string, seconds: number, goal: number | null, baseline?: number): Row => ({
    what,
    measured: seconds,
    unit: 's',
    goal,
    ...(baseline === undefined ? {} : { baseline }),
  })
  const single = percentile(oneByOne, 0.5) / 1000
  return [
    row(`Creating ${created} meters as one change set`, make.seconds, 5),
    row(`Preview of a change of ${changed} meters`, look.seconds, null),
    row(`Change of ${changed} meters`, change.seconds, 10, single * changed),
    row('Its undo', undo.seconds, 10),
    row(`Undo of the creation of ${created} meters`, unmake.seconds, 10),
    row(`Preview of a change of all ${preview.counts.selected} meters`, lookAll.seconds, null),
    row(`Change of ${preview.counts.changed} meters`, changeAll.seconds, null),
    { what: 'GET change-sets: p95', measured: percentile(list, 0.95), unit: 'ms', goal: 50 },
    {
      what: 'Many meters: event loop, the latest',
      measured: Math.max(...works.map(({ latest }) => latest)),
      unit: 'ms',
      goal: 50,
    },
    {
      what: 'Many meters: event loop, the longest turn',
      measured: Math.max(...works.map(({ turn }) => turn)),
      unit: 'ms',
      goal: 50,
    },
  ]
}

/** How long the work took, and how late the event loop was at most meanwhile. */
async function watched<T>(work: () => Promise<T>) {
  const loop = watchLoop()
  const begun = performance.now()
  const result = await work()
  const seconds = (performance.now() - begun) / 1000
  return { result, seconds, ...loop() }
}
