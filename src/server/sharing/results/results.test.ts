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
    expect(mine.iterations).toEqual([
      { weight: 10_000, share: 'pro-rata', received: Array(96).fill(0.705882) },
    ])
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

describe('what it costs', () => {
  const put = (body: object) =>
    scene.house.asManager(`/operations/${scene.operation}/calculation`, { method: 'PUT', body })
  const euros = (lines: (Line & { euros: number | null })[]) => lines.map((line) => line.euros)

  it('is not known as long as the operation has no price', async () => {
    const { body } = await scene.results('2026-05-01', '2026-05-03')
    expect(euros([...body.participants, ...body.producers])).toEqual([null, null, null, null])
    expect(body.totals).toMatchObject({ paid: null, received: null })
  })

  it('is the shared energy of each day at the price of that day, of participants and of producers, and in all', async () => {
    await put({ price: 0.12, producerPrice: 0.1, from: '2026-05-02' })
    await put({ price: 0.2, from: '2026-05-04' })
    const first = (await scene.results('2026-05-01', '2026-05-03')).body
    // On 2 May 57.6, 19.2 and 23.04 kWh; 1 May had no price.
    expect(euros(first.participants)).toEqual([6.91, 2.3, 2.76])
    expect(euros(first.producers)).toEqual([9.98])
    expect(first.totals).toMatchObject({ paid: 11.97, received: 9.98 })
    // 4 May as the DSO settled it: 67.2, 9.6, 28.8; producers have no price any more.
    const both = (await scene.results('2026-05-02', '2026-05-05')).body
    const third = [67.764672, 13.552992, 33.882336].map((kWh) => kWh * 0.12)
    expect(euros(both.participants)[0]).toBe(Number((6.912 + third[0]! + 67.2 * 0.2).toFixed(2)))
    expect(both.totals.paid).toBeCloseTo(euros(both.participants).reduce((a, b) => a! + b!, 0)!, 9)
    expect((await scene.results('2026-05-04', '2026-05-05')).body.totals).toMatchObject({
      ...{ paid: 21.12, received: null },
    })
  })

  it('is told of what if too, beside what it costs by the keys in force', async () => {
    const key = scene.body([{ weight: 10_000, shares: [0, 5000, 5000] }])
    const asked = { key, operationId: scene.operation, from: '2026-05-02', until: '2026-05-03' }
    const { body } = await scene.house.asManager('/keys/simulate', { body: asked })
    const [b, c] = [19.2 * 0.12, 48 * 0.12].map((euros) => Number(euros.toFixed(2)))
    expect(euros(body.participants)).toEqual([0, b, c])
    expect(euros(body.producers)).toEqual([6.72])
    expect(body.totals).toMatchObject({ paid: 8.06, received: 6.72 })
    expect(body.present.totals).toMatchObject({ paid: 11.97, received: 9.98 })
    expect(body.meters.map((one: Record<string, number>) => [one.euros, one.presentEuros])).toEqual([
      [0, 6.91],
      [b, 2.3],
      [c, 2.76],
    ])
  })
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
  it('leaves one line in the audit for the days it looked at, however often on the same day', async () => {
    const lines = () =>
      scene.house.owner(
        `select from audit_lines where action = 'operation.results-read' and entity_id = $1
           and after ->> 'from' = '2026-05-01' and after ->> 'until' = '2026-05-11'`,
        [scene.operation],
      )
    expect(await lines()).toHaveLength(0)
    await scene.results('2026-05-01', '2026-05-11')
    await scene.results('2026-05-01', '2026-05-11')
    expect(await lines()).toHaveLength(1)
  })
})
