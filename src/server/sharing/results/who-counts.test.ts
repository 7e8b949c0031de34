import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSharedScene } from '../../testing/shared-scene.ts'

let scene: Awaited<ReturnType<typeof openSharedScene>>
/** 96 quarter-hours of a day, each with the same energy. */
const day = 96

beforeAll(async () => {
  scene = await openSharedScene()
  await scene.approve(
    await scene.makeKey([{ weight: 10_000, shares: ['pro-rata', 'pro-rata', 'pro-rata'] }]),
    '2026-05-01',
  )
}, 120_000)
afterAll(() => scene.house.close())

type Line = { meterId: string; sources: string; shared: number; perDay: { shared: number[] } }
const lineOf = (lines: Line[], id: string) => lines.find(({ meterId }) => meterId === id)!

describe('who is on hold, or waits for the grid operator', () => {
  const [from, until] = ['2026-05-06', '2026-05-10']
  const sharedOf = async (meterId: string) => {
    const { body } = await scene.results(from, until)
    const { sources, perDay } = lineOf(body.participants, meterId)
    return { sources, shared: perDay.shared.map((kWh) => kWh && Number((kWh / day).toFixed(6))) }
  }
  const whole = 0.705882 // of A, pro rata of three

  beforeAll(() => scene.add([from, until]))

  it('has no part in what is computed from that day on; what was shared before stays as it was', async () => {
    const { A, B, C } = scene.meters
    const before = (await scene.results('2026-05-06', '2026-05-08')).body
    expect((await sharedOf(A)).shared).toEqual([whole, whole, whole, whole])
    await scene.mark(B, 'on-hold', '2026-05-08')
    await scene.mark(C, 'awaiting-dso', '2026-05-09')
    expect(await sharedOf(A)).toEqual({ sources: 'cccc', shared: [whole, whole, 0.8, 1] })
    expect(await sharedOf(B)).toEqual({ sources: 'cc--', shared: [0.141177, 0.141177, null, null] })
    expect(await sharedOf(C)).toMatchObject({ sources: 'ccc-' })
    expect((await scene.results('2026-05-06', '2026-05-08')).body).toEqual(before)
  })

  it('nor in what if, nor in a day by quarter-hour', async () => {
    const body = { ...{ operationId: scene.operation, from, until }, keyId: (await keyInForce()).keyId }
    const { meters } = (await scene.house.asManager('/keys/simulate', { body })).body
    const [a, b] = [scene.meters.A, scene.meters.B].map((id) =>
      meters.find(({ meterId }: Line) => meterId === id),
    )
    expect(a.shared).toBeCloseTo(day * ((2 * 1.2) / 1.7 + 0.8 + 1), 3)
    expect(b.offtake).toBeCloseTo(2 * day * 0.2, 6)
    const slots = await scene.house.asManager(`/operations/${scene.operation}/results/slots?day=2026-05-08`)
    const listed = slots.body.meters.map(({ meterId }: Line) => meterId)
    expect(listed.includes(scene.meters.A)).toBe(true)
    expect(listed.includes(scene.meters.B)).toBe(false)
  })

  it('is shown with what the DSO settled of it all the same, and the check says that it should be nothing', async () => {
    const { A, B } = scene.meters
    await scene.add([until, '2026-05-11'], [0.9, 0.1, 0, 1])
    const { body } = await scene.results(until, '2026-05-11')
    expect(lineOf(body.participants, B)).toMatchObject({ sources: 'd', shared: 9.6 })
    const checked = await scene.house.asManager(
      `/operations/${scene.operation}/dso-check?from=${until}&until=2026-05-11`,
    )
    const found = checked.body.meters.map((one: Line & { dso: number; ours: number }) => [
      ...[one.meterId, one.dso, one.ours],
    ])
    expect(found).toEqual([
      [A, 86.4, 96],
      [B, 9.6, 0],
    ])
  })

  const keyInForce = async () => (await scene.results(from, until)).body.keys.at(-1)
})
