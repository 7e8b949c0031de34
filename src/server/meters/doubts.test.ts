import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { meterDoubtCodes } from '../../domain/meters/meter.codes.ts'
import type { DoubtCounts } from '../../domain/meters/meter-doubts.schema.ts'
import { configurationBody } from '../testing/examples.ts'
import { openMeterLife } from '../testing/meter-life.ts'
import { noon } from '../testing/test-house.ts'

let life: Awaited<ReturnType<typeof openMeterLife>>
beforeAll(async () => {
  life = await openMeterLife()
})
beforeEach(() => life.house.clock.moveTo(noon))
afterAll(() => life.house.close())

const right = '541499999000000012' // an EAN without doubts
/** A meter with nothing to doubt but what is changed about it. */
const sound = async (changes: Parameters<typeof life.make>[0] = {}) => {
  await life.house.owner(
    `update meters set ean = '5414' || lpad((random() * 1e13)::bigint::text, 14, '0') where ean = $1`,
    [right],
  )
  const { id } = await life.make({ ean: right, ...changes })
  await life.house.owner(
    `update meter_list set data_until = '2026-06-14', changes_on = '2026-01-01' where meter_id = $1`,
    [id],
  )
  return life.read(id)
}
const counts = async (): Promise<DoubtCounts> => (await life.house.asManager('/meters/doubts')).body
const open = async (doubt: string) => (await counts()).kinds.find((kind) => kind.doubt === doubt)!.open
const listed = async (doubt: string, query = '') =>
  (await life.house.asManager(`/meters/doubts/${doubt}?pageSize=100${query}`)).body.items as { id: string }[]
const isListed = async (doubt: string, id: string, query = '') =>
  (await listed(doubt, query)).some((meter) => meter.id === id)
const dismiss = (id: string, doubt: string, headers = {}) =>
  life.send('POST', `/meters/${id}/dismissals`, { doubt }, headers)
const restore = (id: string, doubt: string) => life.send('DELETE', `/meters/${id}/dismissals/${doubt}`)

describe('the worklist', () => {
  it('counts and lists every kind, and the meter itself says the same', async () => {
    const odd = {
      'no-holder': await sound({ holderId: null }),
      'power-above-amperage': await sound({ configuration: { samplingPowerKva: 90 } }),
      'city-not-of-postal-code': await sound({ address: { city: 'Namur' } }),
      'ean-prefix': await sound({ ean: '123456789012345675' }),
      'ean-check-digit': await sound({ ean: '541449123456789099' }),
    }
    const silent = await sound()
    await life.house.owner(
      `update meter_list set data_until = '2026-03-31', changes_on = '2026-01-01' where meter_id = $1`,
      [silent.id],
    )
    const over = await sound()
    await life.send('POST', `/meters/${over.id}/deactivations`, { from: '2026-06-01' })
    const all = { ...odd, 'no-readings': silent, 'no-configuration-today': over }
    for (const doubt of meterDoubtCodes) {
      const meter = all[doubt]
      expect([doubt, (await life.read(meter.id)).doubts]).toEqual([doubt, expect.arrayContaining([doubt])])
      expect([doubt, await isListed(doubt, meter.id)]).toEqual([doubt, true])
      expect([doubt, (await listed(doubt)).length]).toEqual([doubt, await open(doubt)])
    }
    expect((await counts()).total).toBe((await life.house.asManager('/meters?doubt=any')).body.total)
  })

  it('tells whole meters, by address, page by page', async () => {
    for (const street of ['Zinne', 'Aa', 'Mm']) await sound({ holderId: null, address: { street } })
    const page = (n: number) => life.house.asManager(`/meters/doubts/no-holder?pageSize=2&page=${n}`)
    const [first, second] = [(await page(1)).body, (await page(2)).body]
    expect(first).toMatchObject({ page: 1, pageSize: 2, total: await open('no-holder') })
    const streets = [...first.items, ...second.items].map(({ address }) => address.street)
    expect(streets).toEqual([...streets].sort())
    expect(first.items[0]).toEqual(await life.read(first.items[0].id))
    expect((await page(1000)).body.items).toEqual([])
  })

  it('is of this community alone', async () => {
    const north = await life.house.call('north-manager', `${life.house.north.path}/meters/doubts`)
    expect(north.body.total).toBe(0)
    expect(north.body.kinds.map(({ open }: { open: number }) => open)).toEqual(meterDoubtCodes.map(() => 0))
  })
})

describe('what is put right', () => {
  it('leaves the worklist at once', async () => {
    const meter = await sound({ holderId: null })
    const before = await open('no-holder')
    await life.send('POST', `/meters/${meter.id}/holders`, { memberId: life.luc, from: '2026-01-01' })
    expect(await open('no-holder')).toBe(before - 1)
    expect((await life.read(meter.id)).doubts).toEqual([])
  })

  it('leaves it by itself on the day something begins', async () => {
    const meter = await sound()
    await life.send('POST', `/meters/${meter.id}/deactivations`, { from: '2026-06-01' })
    await life.add(meter.id, { from: '2026-06-20' })
    expect(await isListed('no-configuration-today', meter.id)).toBe(true)
    life.house.clock.moveTo('2026-06-20T00:00:00+02:00')
    expect(await isListed('no-configuration-today', meter.id)).toBe(false)
  })
})

describe('“it is right so”', () => {
  it('takes the doubt off meter, list and worklist, and says who said it and when', async () => {
    const meter = await sound({ address: { city: 'Namur' } })
    const before = await open('city-not-of-postal-code')
    const answer = await dismiss(meter.id, 'city-not-of-postal-code')
    expect(answer).toMatchObject({
      status: 200,
      headers: { etag: `"${meter.version}"` },
      body: {
        version: meter.version,
        doubts: [],
        dismissedDoubts: [
          { doubt: 'city-not-of-postal-code', by: 'south manager', at: expect.stringMatching(/^\d{4}-.*Z$/) },
        ],
      },
    })
    expect(await open('city-not-of-postal-code')).toBe(before - 1)
    expect(await isListed('city-not-of-postal-code', meter.id)).toBe(false)
    expect(await isListed('city-not-of-postal-code', meter.id, '&dismissed=true')).toBe(true)
    expect(
      (await life.house.asManager(`/meters?doubt=city-not-of-postal-code&q=${meter.ean}`)).body.total,
    ).toBe(0)
    expect(await life.audit(meter.id)).toContain('meter.doubt-dismissed')
  })

  it('is taken back', async () => {
    const meter = await sound({ holderId: null })
    await dismiss(meter.id, 'no-holder')
    expect((await restore(meter.id, 'no-holder')).body).toMatchObject({
      doubts: ['no-holder'],
      dismissedDoubts: [],
    })
    expect(await isListed('no-holder', meter.id)).toBe(true)
    const lines = await life.audit(meter.id)
    expect(lines.slice(-2)).toEqual(['meter.doubt-dismissed', 'meter.doubt-restored'])
    expect((await restore(meter.id, 'no-holder')).status).toBe(200) // nothing to take back: nothing happens
    expect(await life.audit(meter.id)).toEqual(lines)
  })

  it('holds while other things change, and no longer once the values change that it was about', async () => {
    const power = { samplingPowerKva: 90, amperageA: 40 }
    const meter = await sound({ configuration: power })
    await dismiss(meter.id, 'power-above-amperage')
    const correct = (body: object) =>
      life.send(
        'PATCH',
        `/meters/${meter.id}/configurations/${meter.configuration.id}`,
        configurationBody(body),
      )
    await correct({ ...power, description: 'Bakery' })
    expect((await life.read(meter.id)).doubts).toEqual([])
    await correct({ ...power, samplingPowerKva: 91 })
    expect(await life.read(meter.id)).toMatchObject({ doubts: ['power-above-amperage'], dismissedDoubts: [] })
    await correct(power)
    expect((await life.read(meter.id)).doubts).toEqual([])
  })

  it('of a silence holds until readings come and stop again', async () => {
    const meter = await sound()
    const until = (day: string) =>
      life.house.owner(
        `update meter_list set data_until = $2, changes_on = '2026-01-01' where meter_id = $1`,
        [meter.id, day],
      )
    await until('2026-03-31')
    await dismiss(meter.id, 'no-readings')
    life.house.clock.moveTo('2026-12-01T12:00:00+01:00')
    expect(await isListed('no-readings', meter.id)).toBe(false)
    await until('2026-07-31')
    expect(await isListed('no-readings', meter.id)).toBe(true)
  })

  it('cannot be said of what is not doubted: 409, and nothing is written', async () => {
    const meter = await sound()
    expect(await dismiss(meter.id, 'no-holder')).toMatchObject({
      status: 409,
      body: { code: 'doubt-gone', errors: [{ path: 'doubt' }] },
    })
    expect(await life.audit(meter.id)).not.toContain('meter.doubt-dismissed')
  })

  it('cannot be said of another version than the one somebody saw: 412', async () => {
    const meter = await sound({ holderId: null })
    await life.send('PATCH', `/meters/${meter.id}`, { meterNumber: 'M-77' })
    const headers = { 'if-match': `"${meter.version}"` }
    expect(await dismiss(meter.id, 'no-holder', headers)).toMatchObject({
      status: 412,
      body: { code: 'changed-meanwhile' },
    })
    expect(await dismiss(meter.id, 'no-holder', { 'if-match': `"${meter.version + 1}"` })).toMatchObject({
      status: 200,
    })
  })

  it('said twice at once is one thing said', async () => {
    const meter = await sound({ holderId: null })
    const answers = await Promise.all([dismiss(meter.id, 'no-holder'), dismiss(meter.id, 'no-holder')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await life.audit(meter.id)).filter((action) => action === 'meter.doubt-dismissed')).toHaveLength(
      1,
    )
  })
})

it('an unknown doubt in the path is refused at its place', async () => {
  expect(await life.house.asManager('/meters/doubts/everything')).toMatchObject({
    status: 422,
    body: { errors: [{ path: 'doubt', code: 'choose-one' }] },
  })
})

it('the choices of the filters are the operators and the operations of the community, by name', async () => {
  const insert = (id: string, name: string) =>
    life.house.owner(`insert into operations values ($1, gen_random_uuid(), $2, 'rec')`, [id, name])
  await insert(life.house.south.id, 'Quartier B')
  await insert(life.house.south.id, 'Quartier A')
  await insert(life.house.north.id, 'North')
  const { dsos, operations } = (await life.house.asManager('/meter-filters')).body
  expect(operations.map(({ name }: { name: string }) => name)).toEqual(['Quartier A', 'Quartier B'])
  expect(dsos).toContainEqual({ code: 'resa', name: 'RESA' })
})
