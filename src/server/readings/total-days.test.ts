import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addDays, eachDay } from '../../domain/time/local-day.ts'
import { openMeterLife } from '../testing/meter-life.ts'
import { dice } from '../testing/mixed-meters.ts'
import { addToSouth, flatDay, flatDays, withSlots } from '../testing/readings.ts'
import { makeOperation, takePart } from '../testing/sharing.ts'
import { slotsOfMeters } from './many-meters.store.ts'
import { everyDay } from './readings.store.ts'
import { totalEnds, totalSlots, totalSums } from './total-days.store.ts'

let life: Awaited<ReturnType<typeof openMeterLife>>
let meters: string[]
let operations: string[]
const days = { from: '2026-03-25', until: '2026-04-05' }

beforeAll(async () => {
  life = await openMeterLife()
  const { house, make } = life
  const from = { configuration: { from: '2025-01-01' } }
  meters = [(await make(from)).id, (await make(from)).id, (await make(from)).id]
  operations = [await makeOperation(house, 'Quartier'), await makeOperation(house, 'Rue Haute')]
}, 120_000)
afterAll(() => life.house.close())
beforeEach(async () => {
  for (const table of ['participations', 'reading_days', 'total_days', 'total_days_due'])
    await life.house.owner(`delete from ${table}`)
})

const owner = (text: string, values: unknown[] = []) => life.house.owner(text, values)
const due = async () =>
  (await owner('select distinct day::text from total_days_due order by day')).map(({ day }) => day as string)
const readSeries = () =>
  life.house.asManager(`/readings?from=${days.from}&until=${days.until}&resolution=day`)

/** What is kept is what the readings add up to, for each operation and the community, in slots and in sums. */
async function mustBeRight() {
  expect((await readSeries()).status).toBe(200)
  expect(await due()).toEqual([])
  const parts = await owner(
    'select meter_id, operation_id, lower(period)::text as "from", upper(period)::text as until from participations',
  )
  await life.house.inSouth(async (work) => {
    for (const wholeId of [work.communityId, ...operations]) {
      const counted =
        wholeId === work.communityId
          ? meters.map((meterId) => ({ meterId, periods: everyDay }))
          : parts
              .filter((part) => part.operation_id === wholeId)
              .map(({ meter_id: meterId, from, until }) => ({ meterId, periods: [{ from, until }] }))
      for (const direction of ['offtake', 'injection'] as const) {
        const real = await slotsOfMeters(work, direction, counted, days)
        expect(await totalSlots(work, wholeId, direction, days)).toEqual(real)
        const sums = await totalSums(work, wholeId, direction, days)
        expect(sums.map(({ day }) => day)).toEqual(real.map(({ day }) => day))
        for (const [i, { gross }] of real.entries())
          expect(sums[i]!.grossMwh).toBe(gross.reduce((sum, mwh) => sum + (mwh || 0), 0))
      }
    }
  })
}

describe('the totals of a day', () => {
  it('stand with the readings that they are made of, in the same transaction', async () => {
    await takePart(life.house, meters[0]!, operations[0]!, { from: '2026-03-28', until: '2026-04-02' })
    await takePart(life.house, meters[1]!, operations[0]!, { from: '2026-03-30', until: null })
    await addToSouth(life.house, [
      ...flatDays(meters[0]!, 'o', [days.from, days.until], 1_000, 500),
      ...flatDays(meters[1]!, 'o', ['2026-03-29', '2026-04-01'], 7),
      ...flatDays(meters[1]!, 'i', ['2026-03-29', '2026-04-01'], 250_000, 0),
      withSlots(flatDay(meters[2]!, 'o', '2026-03-29', 1_000), [0, 91], 'missing'),
      withSlots(flatDay(meters[2]!, 'o', '2026-03-30', 1_000), [3], 'estimated'),
    ])
    expect(await due()).toEqual([])
    expect((await owner('select from total_days')).length).toBeGreaterThan(11)
    await mustBeRight()
  })

  it('are made anew when a participation begins, ends, moves to another operation or goes', async () => {
    for (const meter of meters)
      await addToSouth(life.house, flatDays(meter, 'o', [days.from, days.until], 1_000))
    await takePart(life.house, meters[0]!, operations[0]!, { from: '2026-03-28', until: null })
    expect(await due()).toEqual(eachDay('2026-03-28', days.until))
    await mustBeRight()
    await owner(`update participations set period = '[2026-03-28,2026-04-03)'`)
    await mustBeRight()
    await owner('update participations set operation_id = $1', [operations[1]])
    await mustBeRight()
    expect(await life.house.inSouth((work) => totalEnds(work, operations[0]!))).toEqual({
      first: null,
      last: null,
    })
    await owner('delete from participations')
    await mustBeRight()
  })

  it('are never wrong for whoever reads them, even when whoever wrote the readings forgot them', async () => {
    await addToSouth(life.house, flatDays(meters[0]!, 'o', [days.from, days.until], 1_000_000))
    await owner(`delete from reading_days where day = '2026-03-30'`)
    await owner(
      `update reading_days r set gross = s.gross, gross_mwh = 0 from reading_days s
       where r.day = '2026-03-31' and s.day = '2026-04-01'`,
    )
    expect(await due()).toEqual(['2026-03-30', '2026-03-31'])
    await mustBeRight()
    const { gross } = (await readSeries()).body.offtake
    expect(gross.slice(3, 7)).toEqual([96, 92, null, 96])
  })

  it('have both, when two add readings of the same days at once', async () => {
    await Promise.all(
      meters.map((meter) => addToSouth(life.house, flatDays(meter, 'o', [days.from, days.until], 1_000_000))),
    )
    expect((await readSeries()).body.offtake.gross.slice(0, 2)).toEqual([288, 288])
    await mustBeRight()
  })

  it('stay as they were, when what was written is taken back', async () => {
    await addToSouth(life.house, flatDays(meters[0]!, 'o', [days.from, days.until], 1_000))
    const wrong = [
      ...flatDays(meters[1]!, 'o', [days.from, days.until], 1_000),
      flatDay(meters[0]!, 'o', days.from, 1),
    ]
    await expect(addToSouth(life.house, wrong)).rejects.toThrow()
    expect(await due()).toEqual([])
    await mustBeRight()
  })

  it('are right after any sequence of such changes', async () => {
    const pick = dice(7)
    const perhaps = [true, false]
    for (let step = 0; step < 40; step++) {
      const meter = pick(meters)
      const from = addDays(days.from, pick([0, 2, 3, 4, 5, 6]))
      const until = addDays(from, pick([1, 2, 4]))
      await owner('delete from reading_days where meter_id = $1 and day >= $2 and day < $3', [
        meter,
        from,
        until,
      ])
      const rows = (direction: 'o' | 'i') =>
        flatDays(meter, direction, [from, until], pick([0, 7, 1_000, 99_999_999]), pick([undefined, 3]))
      if (pick(perhaps)) await addToSouth(life.house, [...rows('o'), ...(pick(perhaps) ? rows('i') : [])])
      if (pick(perhaps)) {
        await owner('delete from participations where meter_id = $1', [meter])
        await takePart(life.house, meter, pick(operations), { from, until: pick([null, until]) })
      }
      if (step % 8 === 7) await mustBeRight()
    }
  }, 60_000)
})
