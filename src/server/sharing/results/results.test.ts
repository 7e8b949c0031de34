import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSharedScene } from '../../testing/shared-scene.ts'

let scene: Awaited<ReturnType<typeof openSharedScene>>
/** 96 quarter-hours of a day, each with the same energy. */
const day = 96

beforeAll(async () => {
  scene = await openSharedScene()
  await scene.approve(await scene.makeKey([{ weight: 10_000, shares: [5000, 3000, 2000] }]), '2026-05-01')
  await scene.approve(
    await scene.makeKey([{ weight: 10_000, shares: ['pro-rata', 'pro-rata', 'pro-rata'] }]),
    '2026-05-03',
  )
  await scene.add(['2026-05-01', '2026-05-04'])
  await scene.add(['2026-05-04', '2026-05-05'], [0.7, 0.1, 0.3, 1.1])
}, 120_000)
afterAll(() => scene.house.close())

type Line = { meterId: string; sources: string; shared: number; perDay: { shared: number[] } }
const lineOf = (lines: Line[], id: string) => lines.find(({ meterId }) => meterId === id)!

describe('what was shared in an operation', () => {
  it('is computed by the key in force on each day, where the DSO has settled nothing', async () => {
    const { body } = await scene.results('2026-05-01', '2026-05-04')
    const { A, B, C, P } = scene.meters
    expect(lineOf(body.participants, A).perDay.shared).toEqual([...[57.6, 57.6, 67.764672]])
    expect(lineOf(body.participants, B).perDay.shared[0]).toBeCloseTo(day * 0.2, 6)
    expect(lineOf(body.participants, C).perDay.shared[0]).toBeCloseTo(day * 0.24, 6)
    expect(lineOf(body.producers, P).perDay.shared[0]).toBeCloseTo(day * 1.04, 6)
    expect(lineOf(body.participants, A).sources).toBe('ccc')
    expect(body.days.source).toEqual(['computed', 'computed', 'computed'])
    expect(body.days.surplus[0]).toBeCloseTo(day * 0.16, 6)
    expect(body.keys.map(({ from, until }: { from: string; until: string }) => [from, until])).toEqual([
      ['2026-05-01', '2026-05-03'],
      ['2026-05-03', null],
    ])
  })

  it('is what the DSO settled, where it did, and says so', async () => {
    const { body } = await scene.results('2026-05-03', '2026-05-05')
    expect(lineOf(body.participants, scene.meters.A).sources).toBe('cd')
    expect(lineOf(body.participants, scene.meters.A).perDay.shared[1]).toBeCloseTo(day * 0.7, 6)
    expect(body.days.source).toEqual(['computed', 'dso'])
    expect(body.days.surplus[1]).toBeCloseTo(day * 0.1, 6)
  })

  it('adds up to totals and rates', async () => {
    const { body } = await scene.results('2026-05-01', '2026-05-02')
    expect(body).toMatchObject({ unit: 'kWh', scope: 'whole' })
    expect(body.totals.injection).toBeCloseTo(day * 1.2, 6)
    expect(body.totals.offtake).toBeCloseTo(day * 1.7, 6)
    expect(body.totals.shared).toBeCloseTo(day * 1.04, 6)
    expect(body.totals.surplus).toBeCloseTo(day * 0.16, 6)
    expect(body.totals.selfConsumptionRate).toBeCloseTo(1.04 / 1.2, 9)
    expect(body.totals.selfSufficiencyRate).toBeCloseTo(1.04 / 1.7, 9)
  })

  it('is not known where there is neither a key nor a figure of the DSO, which is not zero', async () => {
    const other = await scene.house.asManager('/operations', { body: { name: 'No key', type: 'rec' } })
    const { id } = await scene.make({ configuration: { from: '2026-01-01' } })
    const path = `/operations/${other.body.id}`
    await scene.house.asManager(`${path}/participations`, { body: { meterIds: [id], from: '2026-05-01' } })
    const { items } = (await scene.house.asManager(`${path}/participations`)).body
    await scene.send('PATCH', `${path}/participations/${items[0].id}`, {
      status: 'active',
      from: '2026-05-01',
    })
    const { body } = await scene.house.asManager(`${path}/results?from=2026-05-01&until=2026-05-03`)
    expect(body.participants).toMatchObject([{ meterId: id, sources: 'nn', shared: null }])
    expect(body.days.source).toEqual(['none', 'none'])
    expect(body.totals).toMatchObject({ shared: null, surplus: null, selfSufficiencyRate: null })
  })

  it('begins with the participation', async () => {
    const { body } = await scene.results('2026-04-30', '2026-05-02')
    expect(lineOf(body.participants, scene.meters.A).sources).toBe('-c')
  })

  it('can be looked at by quarter-hour, the DSO’s figure beside ours', async () => {
    const answer = await scene.house.asManager(`/operations/${scene.operation}/results/slots?day=2026-05-04`)
    expect(answer.status).toBe(200)
    const { body } = answer
    expect(body.start[0]).toBe('2026-05-04T00:00:00+02:00')
    const mine = body.meters.find(({ meterId }: Line) => meterId === scene.meters.A)
    expect(mine).toMatchObject({ direction: 'offtake', holder: 'Marie Dupont' })
    expect([mine.gross[0], mine.dso[0], mine.computed[0]]).toEqual([1, 0.7, 0.705882])
    expect(body.surplus[95]).toBe(0)
  })

  it('is refused for a period that is too long or ends before it begins', async () => {
    const codes = async (from: string, until: string) =>
      (await scene.results(from, until)).body.errors.map(({ code }: { code: string }) => code)
    expect(await codes('2024-01-01', '2026-06-01')).toEqual(['results-too-long'])
    expect(await codes('2026-06-01', '2026-06-01')).toEqual(['until-after-from'])
  })

  it('is a table with a row for each meter and day', async () => {
    const path = `/operations/${scene.operation}/results.csv?from=2026-05-03&until=2026-05-05`
    const answer = await scene.house.asManager(path, { headers: { 'accept-language': 'fr' } })
    const lines = answer.text
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\r\n')
    expect(lines[0]).toBe('Jour;EAN;Titulaire;Sens;Brut (kWh);Partagé (kWh);Net (kWh);Source')
    expect(lines).toHaveLength(1 + 4 * 2)
    expect(lines[2]).toMatch(
      /^04\/05\/2026;"=""541449100000000001""";Marie Dupont;Prélèvement;96;67,2;28,8;GRD$/,
    )
    expect(answer.headers['content-disposition']).toContain('2026-05-03_2026-05-05.csv')
  })
})

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
    const before = (await scene.results('2026-05-01', '2026-05-08')).body
    expect((await sharedOf(A)).shared).toEqual([whole, whole, whole, whole])
    await scene.mark(B, 'on-hold', '2026-05-08')
    await scene.mark(C, 'awaiting-dso', '2026-05-09')
    expect(await sharedOf(A)).toEqual({ sources: 'cccc', shared: [whole, whole, 0.8, 1] })
    expect(await sharedOf(B)).toEqual({ sources: 'cc--', shared: [0.141177, 0.141177, null, null] })
    expect(await sharedOf(C)).toMatchObject({ sources: 'ccc-' })
    expect((await scene.results('2026-05-01', '2026-05-08')).body).toEqual(before)
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

describe('a plain member', () => {
  beforeAll(() => scene.house.link('south', scene.marie))
  const own = (from: string, until: string) =>
    scene.house.asMember(`/operations/${scene.operation}/results?from=${from}&until=${until}`)

  it('sees its own meter with the same figures, and nothing that would tell another’s', async () => {
    const [mine, all] = [
      await own('2026-05-01', '2026-05-05'),
      await scene.results('2026-05-01', '2026-05-05'),
    ]
    expect(mine.status).toBe(200)
    expect(mine.body).toMatchObject({ scope: 'own', keys: [], producers: [] })
    expect(mine.body.participants).toEqual([lineOf(all.body.participants, scene.meters.A)])
    expect(mine.body.totals).toMatchObject({ injection: null, surplus: null, selfConsumptionRate: null })
    expect(mine.body.days.surplus).toEqual([null, null, null, null])
    expect(mine.body.days.shared).toEqual(mine.body.participants[0].perDay.shared)
  })

  it('on the days on which it holds the meter alone', async () => {
    await scene.send('POST', `/meters/${scene.meters.A}/holders`, { memberId: scene.luc, from: '2026-05-03' })
    const { body } = await own('2026-05-01', '2026-05-05')
    expect(body.participants).toMatchObject([{ meterId: scene.meters.A, sources: 'cc--' }])
    expect(body.participants[0].perDay.shared.slice(2)).toEqual([null, null])
    expect(body.participants[0].holder.name).toBe('Marie Dupont')
  })

  it('may not see the quarter-hours of all', async () => {
    const path = `/operations/${scene.operation}/results/slots?day=2026-05-01`
    expect((await scene.house.asMember(path)).status).toBe(403)
  })
})

describe('a manager who looks at the results', () => {
  it('leaves one line a day in the audit', async () => {
    await scene.results('2026-05-01', '2026-05-02')
    await scene.results('2026-05-01', '2026-05-03')
    const lines = await scene.house.owner(
      `select from audit_lines where action = 'operation.results-read' and entity_id = $1`,
      [scene.operation],
    )
    expect(lines).toHaveLength(1)
  })
})
