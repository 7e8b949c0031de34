import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, eachDay, weekday } from '../time/local-day.ts'
import { slotLabels } from './slot-labels.ts'
import { typicalDay } from './typical-day.ts'

const quarters = (from: string, until: string) => eachDay(from, until).flatMap((day) => slotLabels(day, 1))
const anyDay = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays('2000-01-01', days))

test('a week has five workdays and two free days, each averaged by itself', () => {
  const start = quarters('2026-06-01', '2026-06-08')
  const { workdays, freeDays, slots } = typicalDay(
    start,
    start.map((label) => (weekday(label.slice(0, 10)) > 5 ? 3 : 1)),
  )
  expect([workdays, freeDays]).toEqual([5, 2])
  expect(slots.map(({ time }) => time).slice(0, 3)).toEqual(['00:00', '00:15', '00:30'])
  expect(new Set(slots.map(({ workday }) => workday))).toEqual(new Set([1]))
  expect(new Set(slots.map(({ freeDay }) => freeDay))).toEqual(new Set([3]))
})

test('a public holiday in the week is a free day', () => {
  const start = quarters('2026-07-20', '2026-07-25') // Tuesday 21 July is the national holiday
  expect(
    typicalDay(
      start,
      start.map(() => 1),
    ),
  ).toMatchObject({ workdays: 4, freeDays: 1 })
})

test('in October 02:30 comes twice and counts twice, in March it does not come', () => {
  const october = quarters('2026-10-25', '2026-10-26')
  const twice = october.map((label) => (label.includes('T02:30') ? (label.endsWith('+02:00') ? 4 : 2) : 1))
  expect(typicalDay(october, twice).slots[10]).toEqual({ time: '02:30', workday: null, freeDay: 3 })
  const march = quarters('2026-03-29', '2026-03-30')
  const { slots } = typicalDay(
    march,
    march.map(() => 1),
  )
  expect(slots.filter(({ freeDay }) => freeDay === null).map(({ time }) => time)).toEqual([
    '02:00',
    '02:15',
    '02:30',
    '02:45',
  ])
})

test('what is missing is left out of the average, and is never a zero', () => {
  const start = quarters('2026-06-01', '2026-06-03')
  const values = start.map((label) => (label.startsWith('2026-06-01') ? 2 : null))
  const { workdays, slots } = typicalDay(start, values)
  expect(workdays).toBe(1)
  expect(slots.every(({ workday, freeDay }) => workday === 2 && freeDay === null)).toBe(true)
})

test('over whole weeks without clock change or holiday the averages add up to what was read', () => {
  const values = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 96 * 7, maxLength: 96 * 7 })
  fc.assert(
    fc.property(values, (wh) => {
      const start = quarters('2026-06-01', '2026-06-08')
      const kWh = wh.map((value) => value / 1000)
      const { slots } = typicalDay(start, kWh)
      const again = slots.reduce((sum, { workday, freeDay }) => sum + 5 * workday! + 2 * freeDay!, 0)
      expect(again).toBeCloseTo(
        kWh.reduce((sum, value) => sum + value, 0),
        2,
      )
    }),
    { numRuns: 20 },
  )
})

test('an average lies between the lowest and the highest that was read', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.array(fc.double({ min: 0, max: 9, noNaN: true }), { maxLength: 96 * 4 }),
      (from, read) => {
        const start = quarters(from, addDays(from, 4))
        const kWh = start.map((_, i) => read[i] ?? null)
        for (const { workday, freeDay } of typicalDay(start, kWh).slots)
          for (const value of [workday, freeDay])
            if (value !== null) {
              expect(value).toBeGreaterThanOrEqual(Math.min(...read) - 1e-6)
              expect(value).toBeLessThanOrEqual(Math.max(...read) + 1e-6)
            }
      },
    ),
    { numRuns: 20 },
  )
})
