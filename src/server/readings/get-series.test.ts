import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { series as seriesSchema } from '../../domain/readings/series.schema.ts'
import { meterBody, consumer as onlyTaking } from '../testing/examples.ts'
import { addToSouth, flatDay, flatDays, withSlots } from '../testing/readings.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'

let house: TestHouse
let meter: string
let consumer: string
let unread: string

const create = async (ean: string, from: string, configuration = {}) =>
  (await house.asManager('/meters', { body: meterBody({ ean, configuration: { from, ...configuration } }) }))
    .body.id

/** The answer, checked against the schema that the OpenAPI file shows: this route does not check itself. */
async function series(id: string, from: string, until: string, resolution: string) {
  const answer = await house.asManager(
    `/meters/${id}/readings?from=${from}&until=${until}&resolution=${resolution}`,
  )
  expect(answer.status).toBe(200)
  return seriesSchema.strict().parse(answer.body)
}

beforeAll(async () => {
  house = await openTestHouse()
  meter = await create('541449000000000001', '2025-01-01')
  consumer = await create('541449000000000002', '2026-03-02', onlyTaking)
  unread = await create('541449000000000003', '2026-01-10')
  await addToSouth(house, [
    // 0.25 kWh taken and 0.1 kWh injected a slot, of which 0.1 and 0.05 are shared, on both days the clock changes
    ...flatDays(meter, 'o', ['2025-10-25', '2025-10-28'], 250_000, 100_000),
    ...flatDays(meter, 'i', ['2025-10-25', '2025-10-28'], 100_000, 50_000),
    ...flatDays(meter, 'o', ['2026-03-28', '2026-03-31'], 250_000),
    ...flatDays(consumer, 'o', ['2026-03-01', '2026-03-04'], 1_000),
    withSlots(flatDay(consumer, 'o', '2026-03-05', 1_000), [0, 1, 2, 3, 4], 'missing'),
    withSlots(flatDay(consumer, 'o', '2026-03-06', 1_000), [95], 'estimated'),
    withSlots(flatDay(consumer, 'o', '2026-03-07', 1_000), [0], 'corrected'),
  ])
})
afterAll(() => house.close())

describe('the days on which the clock changes', () => {
  it('October has 100 quarter-hours and 25 hours, each with its own offset', async () => {
    const slots = await series(meter, '2025-10-26', '2025-10-27', 'quarter-hour')
    expect(slots.start).toHaveLength(100)
    expect([slots.start[0], slots.start[8], slots.start[12], slots.start[99]]).toEqual([
      '2025-10-26T00:00:00+02:00',
      '2025-10-26T02:00:00+02:00',
      '2025-10-26T02:00:00+01:00',
      '2025-10-26T23:45:00+01:00',
    ])
    const hours = await series(meter, '2025-10-26', '2025-10-27', 'hour')
    expect([hours.start.length, hours.offtake.gross]).toEqual([25, Array(25).fill(1)])
    const day = await series(meter, '2025-10-26', '2025-10-27', 'day')
    expect([day.offtake.gross, day.offtake.shared, day.injection.gross]).toEqual([[25], [10], [10]])
  })

  it('March has 92 quarter-hours and 23 hours', async () => {
    const slots = await series(meter, '2026-03-29', '2026-03-30', 'quarter-hour')
    expect(slots.start).toHaveLength(92)
    expect([slots.start[7], slots.start[8]]).toEqual([
      '2026-03-29T01:45:00+01:00',
      '2026-03-29T03:00:00+02:00',
    ])
    expect((await series(meter, '2026-03-29', '2026-03-30', 'hour')).start).toHaveLength(23)
    expect((await series(meter, '2026-03-29', '2026-03-30', 'day')).offtake.gross).toEqual([23])
  })

  it('every resolution adds up to the same totals', async () => {
    for (const resolution of ['quarter-hour', 'hour', 'day', 'week', 'month']) {
      const { totals, ...columns } = await series(meter, '2025-10-25', '2025-10-28', resolution)
      expect(totals).toEqual({
        offtake: { gross: 73, shared: 29.2, residual: 43.8 },
        injection: { gross: 29.2, shared: 14.6, residual: 14.6 },
        selfConsumptionRate: 0.5,
        selfSufficiencyRate: 0.4,
      })
      const sum = (values: (number | null)[]) =>
        values.reduce<number>((total, value) => total + (value ?? 0), 0)
      expect([resolution, sum(columns.offtake.gross)]).toEqual([resolution, expect.closeTo(73, 6)])
    }
  })
})

describe('what is not known', () => {
  it('is null and never zero, and its days say so', async () => {
    const got = await series(consumer, '2026-03-03', '2026-03-08', 'day')
    expect(got.offtake.gross).toEqual([0.096, null, 0.091, 0.096, 0.096])
    expect(got.quality).toEqual(['measured', 'missing', 'partial', 'estimated', 'corrected'])
    expect(got.offtake.shared).toEqual([null, null, null, null, null])
    expect(got.days.map(({ day }) => day)).toEqual([3, 4, 5, 6, 7].map((d) => `2026-03-0${d}`))
    const slots = await series(consumer, '2026-03-05', '2026-03-06', 'quarter-hour')
    expect(slots.offtake.gross.slice(3, 7)).toEqual([null, null, 0.001, 0.001])
    expect(slots.quality.slice(4, 6)).toEqual(['missing', 'measured'])
  })

  it('a direction that never had readings is empty, and nobody waits for it', async () => {
    const got = await series(consumer, '2026-03-03', '2026-03-04', 'day')
    expect([got.injection.gross, got.totals.injection.gross, got.quality]).toEqual([
      [null],
      null,
      ['measured'],
    ])
  })

  it('before its activation a meter is inactive, even where something was read', async () => {
    const got = await series(consumer, '2026-03-01', '2026-03-03', 'day')
    expect([got.quality, got.offtake.gross]).toEqual([
      ['inactive', 'measured'],
      [null, 0.096],
    ])
  })

  it('is told apart from the whole: first and last day with readings', async () => {
    const got = await series(meter, '2020-01-01', '2020-01-02', 'month')
    expect([got.dataFrom, got.dataUntil, got.modelled, got.offtake.gross]).toEqual([
      ...['2025-10-25', '2026-03-30', false, [null]],
    ])
    const list = (await house.asManager('/meters?sort=ean')).body.items
    expect(list.map(({ dataUntil }: { dataUntil: string }) => dataUntil)).toEqual([
      '2026-03-30',
      '2026-03-07',
      null,
    ])
  })
})

describe('a meter without any reading', () => {
  it('shows its modelled curve, labelled, on the days it is active', async () => {
    const got = await series(unread, '2026-01-09', '2026-01-12', 'day')
    expect([got.modelled, got.dataFrom, got.dataUntil]).toEqual([true, null, null])
    expect(got.quality).toEqual(['inactive', 'measured', 'measured'])
    expect(got.offtake.gross[0]).toBeNull()
    expect(got.offtake.gross[1]).toBeGreaterThan(1)
    expect(got.injection.gross[2]).not.toBeNull()
    const slots = await series(unread, '2026-01-10', '2026-01-11', 'quarter-hour')
    expect(slots.offtake.gross.reduce<number>((sum, kwh) => sum + kwh!, 0)).toBeCloseTo(
      got.offtake.gross[1]!,
      6,
    )
  })

  it('answers the same each time', async () => {
    const ask = () => series(unread, '2026-02-01', '2026-03-01', 'week')
    expect(await ask()).toEqual(await ask())
  })
})

describe('a question', () => {
  it('has real days in their order, a resolution we know, and at most ten years', async () => {
    const errors = async (query: string) =>
      (await house.asManager(`/meters/${meter}/readings?${query}`)).body.errors.map(
        ({ path, code }: { path: string; code: string }) => [path, code],
      )
    expect(await errors('')).toEqual([
      ['from', 'required'],
      ['until', 'required'],
      ['resolution', 'choose-one'],
    ])
    expect(await errors('from=2026-02-30&until=2026-03-01&resolution=day')).toEqual([['from', 'date']])
    expect(await errors('from=2026-02-01&until=2026-02-01&resolution=day')).toEqual([
      ['until', 'until-after-from'],
    ])
    expect(await errors('from=2010-01-01&until=2026-02-01&resolution=day')).toEqual([
      ['until', 'range-too-long'],
    ])
  })
})
