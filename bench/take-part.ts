import { inCommunity } from '../src/server/db/in-community.ts'
import { createMeters, newState } from '../src/server/testing/change-sets.ts'
import { operationBody } from '../src/server/testing/examples.ts'
import { watchLoop } from './event-loop.ts'
import type { Scene } from './scene.ts'
import { percentile, type Row, timesOf } from './table.ts'

const meters = 10_000
const today = new Date().toISOString().slice(0, 10)

/** The dialog that adds meters to an operation, in a community of 10 000: a page of candidates, and all of them at once. */
export async function takePart(scene: Scene): Promise<Row[]> {
  const { app, communityId, userId } = scene
  const states = Array.from({ length: meters }, (_, i) => newState(`5414497${String(i).padStart(11, '0')}`))
  await inCommunity(app, { communityId, userId, userName: 'bench', today }, (work) =>
    createMeters(work, states),
  )
  const operation = (await scene.post('/operations', operationBody())).json()
  const path = `/operations/${operation.id}`
  const asked = ['', '&q=5414497&page=30', '&q=5414497000001234', '&standing=free&page=400']
  const pages: number[] = []
  for (const query of asked)
    pages.push(...(await timesOf(20, () => scene.get(`${path}/candidates?from=${today}${query}`))))
  const loop = watchLoop()
  const begun = performance.now()
  const added = await scene.post(`${path}/participations`, { matching: { standing: 'free' }, from: today })
  const seconds = (performance.now() - begun) / 1000
  const { latest } = loop()
  return [
    {
      what: `GET candidates of an operation, ${meters} meters: p95`,
      measured: percentile(pages, 0.95),
      unit: 'ms',
      goal: 100,
      note: `median ${percentile(pages, 0.5).toFixed(0)} ms`,
    },
    { what: `${added.json().added} meters take part at once`, measured: seconds, unit: 's', goal: 10 },
    { what: 'Taking part: event loop, the latest', measured: latest, unit: 'ms', goal: 50 },
  ]
}
