import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { configurationBody, memberBody, meterBody } from '../testing/examples.ts'
import { noon, openTestHouse, type TestHouse } from '../testing/test-house.ts'

let house: TestHouse
let serial = 0

beforeAll(async () => {
  house = await openTestHouse()
})
beforeEach(() => house.clock.moveTo(noon))
afterAll(() => house.close())

async function make(from: string, holderId: string | null = null): Promise<string> {
  const ean = `5414490${String(++serial).padStart(11, '0')}`
  return (await house.asManager('/meters', { body: meterBody({ ean, holderId, configuration: { from } }) }))
    .body.id
}

/** The status as list and page tell it; they must never differ. */
async function statusOf(id: string): Promise<string> {
  const page = (await house.asManager(`/meters/${id}`)).body
  const line = (await house.asManager(`/meters?q=${page.ean}`)).body.items[0]
  expect({ status: line.status, holder: line.holder }).toEqual({ status: page.status, holder: page.holder })
  const filtered = (await house.asManager(`/meters?q=${page.ean}&status=${page.status}`)).body
  expect(filtered.total).toBe(1)
  return page.status
}

describe('a planned meter', () => {
  it('becomes active at midnight in Belgium of its first day, in list and page alike', async () => {
    const id = await make('2026-06-16')
    expect(await statusOf(id)).toBe('planned')
    house.clock.moveTo('2026-06-15T23:59:59+02:00')
    expect(await statusOf(id)).toBe('planned')
    house.clock.moveTo('2026-06-16T00:00:00+02:00')
    expect(await statusOf(id)).toBe('active')
  })

  it('does so on the last day of the year and on both days the clock changes', async () => {
    for (const [eve, midnight, first] of [
      ['2026-12-30T23:59:59+01:00', '2026-12-31T00:00:00+01:00', '2026-12-31'],
      ['2026-10-24T23:59:59+02:00', '2026-10-25T00:00:00+02:00', '2026-10-25'],
      ['2027-03-27T23:59:59+01:00', '2027-03-28T00:00:00+01:00', '2027-03-28'],
    ] as const) {
      house.clock.moveTo(noon)
      const id = await make(first)
      house.clock.moveTo(eve)
      expect([first, await statusOf(id)]).toEqual([first, 'planned'])
      house.clock.moveTo(midnight)
      expect([first, await statusOf(id)]).toEqual([first, 'active'])
    }
  })
})

describe('a holder', () => {
  it('changes on the day the next one begins, in list and page alike', async () => {
    const [one, two] = [
      (await house.asManager('/members', { body: memberBody({ name: 'One' }) })).body.id,
      (await house.asManager('/members', { body: memberBody({ name: 'Two' }) })).body.id,
    ]
    const id = await make('2026-01-01', one)
    await house.owner(`update meter_holders set period = '[2026-01-01,2026-07-01)' where meter_id = $1`, [id])
    await house.owner(`insert into meter_holders values ($1, $2, gen_random_uuid(), $3, '[2026-07-01,)')`, [
      house.south.id,
      id,
      two,
    ])
    await house.owner(`update meter_list set changes_on = '2026-07-01' where meter_id = $1`, [id])
    const holder = async () => {
      await statusOf(id)
      return (await house.asManager(`/meters/${id}`)).body.holder.name
    }
    expect(await holder()).toBe('Élise One')
    house.clock.moveTo('2026-07-01T00:00:00+02:00')
    expect(await holder()).toBe('Élise Two')
    expect((await house.asManager(`/members/${one}`)).body.meterCount).toBe(0)
    expect((await house.asManager(`/members/${two}`)).body.meterCount).toBe(1)
  })
})

describe('a configuration added from a day on', () => {
  const add = (id: string, from: string, rate: 'single' | 'dual' = 'dual') =>
    house.asManager(`/meters/${id}/configurations`, { body: configurationBody({ from, rate }) })
  const history = async (id: string) => (await house.asManager(`/meters/${id}/configurations`)).body
  const periods = (list: { from: string; until: string | null }[]) =>
    list.map(({ from, until }) => [from, until])

  it('ends the running one, says so, and stands under future, then current, then historical', async () => {
    const id = await make('2026-01-01')
    const answer = await add(id, '2026-07-01')
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({
      configuration: { from: '2026-07-01', until: null, rate: 'dual' },
      trimmed: [{ before: { until: null }, after: { from: '2026-01-01', until: '2026-07-01' } }],
    })
    expect(await history(id)).toMatchObject({
      today: '2026-06-15',
      current: { from: '2026-01-01', until: '2026-07-01' },
      historical: [],
      future: [answer.body.configuration],
    })
    house.clock.moveTo('2026-07-01T00:00:00+02:00')
    expect(await history(id)).toMatchObject({ current: answer.body.configuration, future: [] })
    expect((await house.asManager(`/meters/${id}`)).body).toMatchObject({
      status: 'active',
      statusSince: '2026-01-01',
      configuration: answer.body.configuration,
    })
  })

  it('ends where the next one begins, and lists are newest first', async () => {
    const id = await make('2026-01-01')
    for (const from of ['2026-09-01', '2026-03-01', '2025-05-01'])
      expect((await add(id, from)).status).toBe(201)
    const { current, historical, future } = await history(id)
    expect([current.from, current.until]).toEqual(['2026-03-01', '2026-09-01'])
    expect(periods(historical)).toEqual([
      ['2026-01-01', '2026-03-01'],
      ['2025-05-01', '2026-01-01'],
    ])
    expect(periods(future)).toEqual([['2026-09-01', null]])
  })

  it('never touches the holder', async () => {
    const holder = (await house.asManager('/members', { body: memberBody() })).body.id
    const id = await make('2026-01-01', holder)
    const before = (await house.asManager(`/meters/${id}`)).body.holders
    await add(id, '2026-02-01')
    expect((await house.asManager(`/meters/${id}`)).body).toMatchObject({
      holders: before,
      holder: { id: holder },
    })
  })

  it('is refused with 409 on the first day of another, with 422 for an unknown DSO', async () => {
    const id = await make('2026-01-01')
    expect(await add(id, '2026-01-01')).toMatchObject({
      status: 409,
      body: { code: 'configuration-same-day', errors: [{ path: 'from' }] },
    })
    const body = configurationBody({ from: '2026-02-01', dso: 'enron' })
    expect(await house.asManager(`/meters/${id}/configurations`, { body })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'dso', code: 'dso-unknown' }] },
    })
  })

  it('finds its place also when several arrive together', async () => {
    const id = await make('2026-01-01')
    const days = ['2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01', '2026-05-01']
    const answers = await Promise.all(days.map((day) => add(id, day)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 201, 409])
    const { current, historical } = await history(id)
    expect(periods([current, ...historical])).toEqual([
      ['2026-05-01', null],
      ['2026-04-01', '2026-05-01'],
      ['2026-03-01', '2026-04-01'],
      ['2026-02-01', '2026-03-01'],
      ['2026-01-01', '2026-02-01'],
    ])
  })
})
