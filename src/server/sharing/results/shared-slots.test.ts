import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operationBody } from '../../testing/examples.ts'
import { openSharedScene } from '../../testing/shared-scene.ts'

let scene: Awaited<ReturnType<typeof openSharedScene>>

beforeAll(async () => {
  scene = await openSharedScene()
  const allToC = [0, 0, 10_000]
  const proRata = ['pro-rata', 'pro-rata', 'pro-rata'] as const
  const key = await scene.makeKey([
    { weight: 6000, shares: allToC },
    { weight: 4000, shares: [...proRata] },
  ])
  await scene.approve(key, '2026-05-01')
  await scene.add(['2026-05-01', '2026-05-02'])
}, 120_000)
afterAll(() => scene.house.close())

type Line = { meterId: string; direction: string; iterations: { share: unknown; received: number[] }[] }

describe('a quarter-hour', () => {
  it('says of each who consumes what every iteration of the key gave it, and why', async () => {
    const path = `/operations/${scene.operation}/results/slots?day=2026-05-01`
    const { body } = await scene.house.asManager(path)
    const of = (id: string) => body.meters.find(({ meterId }: Line) => meterId === id) as Line
    const first = ({ iterations }: Line) => iterations.map(({ share, received }) => [share, received[0]])
    const { A, B, C, P } = scene.meters
    // 60 % of 1.2 kWh for C, which takes 0.5 of them; what it leaves and the other 40 % by what A and B still need.
    expect(first(of(C))).toEqual([
      [10_000, 0.5],
      ['pro-rata', 0],
    ])
    expect(first(of(A))).toEqual([
      [0, 0],
      ['pro-rata', 0.583333],
    ])
    expect(first(of(B))[1]).toEqual(['pro-rata', 0.116667])
    expect(of(P)).toMatchObject({ direction: 'injection', iterations: [] })
  })
})

describe('one’s own operations', () => {
  const own = async () => (await scene.house.asMember('/own-operations')).body.items

  it('are those in which one’s meters took part while one held them', async () => {
    await scene.house.asManager('/operations', { body: operationBody({ name: 'Nobody’s' }) })
    expect(await own()).toEqual([])
    await scene.house.link('south', scene.marie)
    expect(await own()).toMatchObject([{ id: scene.operation }])
    await scene.send('POST', `/meters/${scene.meters.A}/holders`, { memberId: scene.luc, from: '2026-05-03' })
    expect(await own()).toMatchObject([{ id: scene.operation }])
  })

  it('are not those of whom one took the meter over from', async () => {
    const path = `/operations/${scene.operation}/participations`
    const { items } = (await scene.house.asManager(path)).body
    const part = items.find(({ meterId }: Line) => meterId === scene.meters.B)
    await scene.house.asManager(`${path}/${part.id}`, { method: 'PATCH', body: { until: '2026-05-02' } })
    await scene.send('POST', `/meters/${scene.meters.A}/holders`, { memberId: scene.luc, from: '2026-01-01' })
    await scene.send('POST', `/meters/${scene.meters.B}/holders`, {
      ...{ memberId: scene.marie, from: '2026-05-02' },
    })
    expect(await own()).toEqual([])
  })
})
