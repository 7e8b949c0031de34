import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, eachDay } from '../time/local-day.ts'
import { heatmap, hoursOfDays } from './heatmap.ts'
import { slotLabels } from './slot-labels.ts'

const hours = (from: string, until: string) => eachDay(from, until).flatMap((day) => slotLabels(day, 4))
const measured = (start: string[]) => start.map(() => 'measured' as const)

test('every day has 24 hours of the clock, each with its value', () => {
  const start = hours('2026-06-01', '2026-06-03')
  const { days, highest } = heatmap(
    start,
    start.map((_, i) => i),
    measured(start),
  )
  expect(days.map(({ day }) => day)).toEqual(['2026-06-01', '2026-06-02'])
  expect(days[1]!.hours.map((cell) => cell?.kWh)).toEqual(Array.from({ length: 24 }, (_, i) => 24 + i))
  expect(highest).toBe(47)
})

test('in March there is no hour at two, which is not the same as a missing one', () => {
  const start = hours('2026-03-29', '2026-03-30')
  const { days } = heatmap(
    start,
    start.map((_, i) => (i === 5 ? null : 1)),
    start.map((_, i) => (i === 5 ? 'missing' : 'measured')),
  )
  expect(days[0]!.hours[2]).toBeNull()
  expect(days[0]!.hours[6]).toEqual({ kWh: null, quality: 'missing' })
})

test('in October the hour at two is the average of both, or the one that is known', () => {
  const start = hours('2026-10-25', '2026-10-26')
  expect(start).toHaveLength(25)
  const of = (first: number | null, second: number | null) =>
    heatmap(
      start,
      start.map((_, i) => (i === 2 ? first : i === 3 ? second : 9)),
      start.map((_, i) => ([first, second][i - 2] === null ? 'missing' : 'measured')),
    ).days[0]!.hours[2]
  expect(of(1, 3)).toEqual({ kWh: 2, quality: 'measured' })
  expect(of(null, 3)).toEqual({ kWh: 3, quality: 'measured' })
  expect(of(1, null)).toEqual({ kWh: 1, quality: 'measured' })
  expect(of(null, null)).toEqual({ kWh: null, quality: 'missing' })
})

test('no energy is lost on days without a clock change', () => {
  const anyHours = fc.array(fc.option(fc.integer({ min: 0, max: 1e6 })), { minLength: 72, maxLength: 72 })
  fc.assert(
    fc.property(anyHours, (kWh) => {
      const start = hours('2026-06-01', addDays('2026-06-01', 3))
      const sum = (all: (number | null | undefined)[]) =>
        all.reduce<number>((total, one) => total + (one ?? 0), 0)
      const { days } = heatmap(start, kWh, measured(start))
      expect(sum(days.flatMap((day) => day.hours.map((cell) => cell?.kWh)))).toBe(sum(kWh))
    }),
  )
})

test('each hour of the clock has its average of the known days, and the day of its highest', () => {
  const start = hours('2026-06-01', '2026-06-04')
  const kWh = start.map((label) => ({ '2026-06-01': 1, '2026-06-02': 5 })[label.slice(0, 10)] ?? null)
  const lines = hoursOfDays(heatmap(start, kWh, measured(start)))
  expect(lines).toHaveLength(24)
  expect(lines[7]).toEqual({ hour: 7, average: 3, highest: { kWh: 5, day: '2026-06-02' } })
  const nothing = hoursOfDays(
    heatmap(
      start,
      start.map(() => null),
      measured(start),
    ),
  )
  expect(nothing[0]).toEqual({ hour: 0, average: null, highest: null })
})
