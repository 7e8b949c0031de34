import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../db/new-id.ts'
import { openSharedScene } from '../../testing/shared-scene.ts'

let scene: Awaited<ReturnType<typeof openSharedScene>>
const proRata = [{ weight: 10_000, shares: ['pro-rata' as const, 'pro-rata' as const, 'pro-rata' as const] }]
const fixed = [{ weight: 10_000, shares: [5000, 3000, 2000] }]
const both = [...fixed, { ...proRata[0]!, weight: 0 }]

beforeAll(async () => {
  scene = await openSharedScene()
  await scene.approve(await scene.makeKey(fixed), '2026-05-01')
  await scene.add(['2026-05-01', '2026-05-03'])
}, 60_000)
afterAll(() => scene.house.close())

const simulate = (body: unknown) => scene.house.asManager('/keys/simulate', { body })
const stored = (changes = {}) => ({
  ...{ operationId: scene.operation, from: '2026-05-01', until: '2026-05-03' },
  ...changes,
})
const codes = (answer: { body: { errors: { path: string; code: string }[] } }) =>
  answer.body.errors.map(({ path, code }) => `${path}: ${code}`)
/** The vectors of the calculation, one quarter-hour. */
const series = { injection: [1.2], offtake: [[1], [0.2], [0.5]] }
const quarters = 2 * 96

describe('what if a key had been in force', () => {
  it('on a stored period: who would have received what, beside the key that was', async () => {
    const { status, body } = await simulate({ key: scene.body(both), ...stored() })
    expect(status).toBe(200)
    expect(body.totals.shared).toBeCloseTo(quarters * 1.2, 6)
    expect(body.totals).toMatchObject({ surplus: 0, selfConsumptionRate: 1 })
    expect(body.present).toMatchObject({ days: 2 })
    expect(body.present.totals.shared).toBeCloseTo(quarters * 1.04, 6)
    expect(body.present.totals.surplus).toBeCloseTo(quarters * 0.16, 6)
    expect(body.iterations.map(({ shared }: { shared: number }) => shared)).toEqual([
      ...[expect.closeTo(quarters * 1.04, 6), expect.closeTo(quarters * 0.16, 6)],
    ])
    const mine = body.meters.find(({ meterId }: { meterId: string }) => meterId === scene.meters.A)
    expect(mine.shared).toBeCloseTo(quarters * 0.69697, 3)
    expect(mine.present).toBeCloseTo(quarters * 0.6, 6)
    expect(body.producers).toMatchObject([{ id: scene.meters.P, residual: 0 }])
    expect(body.days.map(({ day }: { day: string }) => day)).toEqual(['2026-05-01', '2026-05-02'])
  })

  it('asked of a stored key is answered of its present version', async () => {
    const keyId = await scene.makeKey(fixed)
    await scene.house.asManager(`/keys/${keyId}`, { method: 'PATCH', body: scene.body(proRata) })
    const { body } = await simulate({ keyId, ...stored() })
    expect(body.totals.shared).toBeCloseTo(quarters * 1.2, 6)
  })

  it('with nothing beside it where no key was in force', async () => {
    const { body } = await simulate({
      key: scene.body(fixed),
      ...stored({ from: '2026-04-01', until: '2026-04-03' }),
    })
    expect(body).toMatchObject({ present: null, meters: [], totals: { shared: 0 } })
  })

  it('on series that are sent along, to the last digit', async () => {
    const { body } = await simulate({ key: scene.body(proRata), series })
    expect(body).toMatchObject({ unit: 'kWh', present: null, days: [] })
    expect(body.totals).toMatchObject({ injection: 1.2, offtake: 1.7, shared: 1.2, surplus: 0 })
    expect(body.participants).toMatchObject([
      { id: scene.participants[0]!.id, offtake: 1, shared: 0.705882, residual: 0.294118 },
      { shared: 0.141177 }, // the last mWh goes to the largest remainder
      { shared: 0.352941 },
    ])
  })

  it('keeps nothing', async () => {
    const before = await scene.house.owner('select count(*) from keys')
    await simulate({ key: scene.body(fixed), series })
    expect(await scene.house.owner('select count(*) from keys')).toEqual(before)
  })
})

describe('a simulation is refused', () => {
  it('without a key, or with two', async () => {
    expect(codes(await simulate({ series }))).toEqual(['key: simulation-one-key'])
    const two = { key: scene.body(fixed), keyId: newId(), series }
    expect(codes(await simulate(two))).toEqual(['key: simulation-one-key'])
  })

  it('without a period or series, or with both', async () => {
    const key = scene.body(fixed)
    expect(codes(await simulate({ key }))).toEqual([
      'operationId: required',
      'from: required',
      'until: required',
    ])
    expect(codes(await simulate({ key, series, ...stored() }))).toEqual(['series: simulation-one-source'])
    expect(codes(await simulate({ key, ...stored({ until: '2026-05-01' }) }))).toEqual([
      'until: until-after-from',
    ])
  })

  it('when the series are of different lengths, or not as many as the participants', async () => {
    const key = scene.body(fixed)
    expect(
      codes(await simulate({ key, series: { injection: [1, 2], offtake: [[1, 2], [1], [1, 2]] } })),
    ).toEqual(['series.offtake.1: series-length'])
    expect(codes(await simulate({ key, series: { injection: [1], offtake: [[1]] } }))).toEqual([
      'series.offtake: series-count',
    ])
    const keyId = await scene.makeKey(fixed)
    expect(codes(await simulate({ keyId, series: { injection: [1], offtake: [[1]] } }))).toEqual([
      'series.offtake: series-count',
    ])
  })

  it('for a key or an operation that is not in this community', async () => {
    expect(codes(await simulate({ keyId: newId(), series }))).toEqual(['keyId: key-unknown'])
    const elsewhere = stored({ operationId: newId() })
    expect(codes(await simulate({ key: scene.body(fixed), ...elsewhere }))).toEqual([
      'operationId: operation-unknown',
    ])
  })

  it('at the cell that is wrong, for a key as it is typed', async () => {
    const key = scene.body([{ weight: 9000, shares: [5000, 3000, 2000] }])
    expect(codes(await simulate({ key, series }))).toEqual(['key.iterations: key-weights-not-whole'])
  })
})
