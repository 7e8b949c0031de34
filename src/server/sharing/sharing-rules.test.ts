import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { meterBody } from '../testing/examples.ts'
import { openSharedScene } from '../testing/shared-scene.ts'

let scene: Awaited<ReturnType<typeof openSharedScene>>
let next: string
beforeAll(async () => {
  scene = await openSharedScene()
  const { house } = scene
  next = (await house.call('north-manager', `${house.north.path}/meters`, { body: meterBody() })).body.id
}, 60_000)
afterAll(() => scene.house.close())

const path = () => `/operations/${scene.operation}/calculation`
const put = (body: unknown) => scene.house.asManager(path(), { method: 'PUT', body })

const history = async () => (await scene.house.asManager(`${path()}/history`)).body.items
const takeBack = (from: string) => scene.house.asManager(`${path()}/${from}`, { method: 'DELETE' })
const codes = (answer: { body: { errors: { path: string; code: string }[] } }) =>
  answer.body.errors.map(({ path, code }) => `${path}: ${code}`)
const usual = {
  ...{ ownInjection: 'excluded', givingBack: { by: 'injection' }, price: null, producerPrice: null },
}

describe('how an operation counts', () => {
  it('is, until somebody says otherwise: nobody receives its own injection, all give by what they inject, nothing has a price', async () => {
    const always = { ...usual, from: null, until: null }
    expect((await scene.house.asManager(path())).body).toEqual(always)
    expect(await history()).toEqual([always])
  })

  it('holds from a day on until other rules begin, and is answered as it was saved, producers in their order', async () => {
    const { A, P } = scene.meters
    const priority = { ownInjection: 'included', givingBack: { by: 'priority', meterIds: [P, A] } }
    const producers = [
      { meterId: A, coefficient: 70 },
      { meterId: P, coefficient: 30 },
    ]
    const coefficients = { ownInjection: 'excluded', givingBack: { by: 'coefficients', producers } }
    const prices = { price: 0.12345, producerPrice: 0 }
    const later = { ...coefficients, ...prices, from: '2026-06-01' }
    expect(await put(later)).toMatchObject({ status: 200, body: { ...later, until: null } })
    const earlier = { ...usual, ...priority, from: '2026-05-01' }
    expect((await put(earlier)).body).toEqual({ ...earlier, until: '2026-06-01' })
    const soon = { ...usual, price: 0.2, from: '2026-08-01' }
    expect((await put(soon)).status).toBe(200)
    expect(await history()).toEqual([
      { ...soon, until: null },
      { ...later, until: '2026-08-01' },
      { ...earlier, until: '2026-06-01' },
      { ...usual, from: null, until: '2026-05-01' },
    ])
    expect((await scene.house.asManager(path())).body).toEqual({ ...later, until: '2026-08-01' })
  })

  it('holds from today on when no day is said, and is put right by saying it again of the same day', async () => {
    await put({ price: 0.3 })
    await put({ price: 0.31 })
    const [, today] = await history()
    expect(today).toEqual({ ...usual, price: 0.31, from: '2026-06-15', until: '2026-08-01' })
  })

  it('is taken back as long as it has not begun; the rules before go on', async () => {
    expect(await takeBack('2026-06-15')).toMatchObject({ status: 409, body: { code: 'rules-begun' } })
    expect((await takeBack('2026-08-02')).status).toBe(404)
    expect((await takeBack('2026-08-01')).status).toBe(204)
    expect((await history())[0]).toMatchObject({ price: 0.31, until: null })
    expect(codes(await takeBack('someday'))).toEqual(['from: date'])
  })

  it('names meters of this community, each once', async () => {
    const { A } = scene.meters
    const told = async (meterIds: string[]) => codes(await put({ givingBack: { by: 'priority', meterIds } }))
    expect(await told([A, next])).toEqual(['givingBack.meterIds.1: meter-unknown'])
    expect(await told([A, A])).toEqual(['givingBack.meterIds.1: producer-twice'])
    expect(await told([])).toEqual(['givingBack.meterIds: required'])
  })

  it('has prices of five decimals at most, and none below nothing', async () => {
    expect(codes(await put({ price: 0.123456, producerPrice: -0.1 }))).toEqual([
      'price: price-digits',
      'producerPrice: not-negative',
    ])
  })

  it('goes on without a producer whose meter was deleted', async () => {
    const { id } = await scene.make({ configuration: { from: '2026-01-01' } })
    await put({ givingBack: { by: 'priority', meterIds: [id] }, from: '2026-05-10' })
    expect((await scene.house.asManager(`/meters/${id}`, { method: 'DELETE' })).status).toBe(204)
    const answer = await scene.house.asManager(`${path()}/history`)
    expect(answer.status).toBe(200)
    expect(answer.body.items.find(({ from }: { from: string }) => from === '2026-05-10')).toMatchObject({
      givingBack: { by: 'priority', meterIds: [] },
    })
  })

  it('leaves an audit line with what held on that day before', async () => {
    await put({ ownInjection: 'included', from: '2026-06-15' })
    const [line] = await scene.house.owner(
      `select before, after from audit_lines where action = 'operation.calculation-changed' order by id desc limit 1`,
    )
    expect(line.before).toMatchObject({ ownInjection: 'excluded', price: 0.31 })
    expect(line.after).toEqual({ ...usual, ownInjection: 'included', from: '2026-06-15' })
  })
})
