import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '../../domain/time/local-day.ts'
import { contains } from '../../domain/time/period.ts'
import { type Known, step } from './ranges.ts'
import { latest, rangeOfSpan, spanOf, spans, zoomed } from './spans.ts'

const known: Known = {
  today: '2026-11-24',
  isMeasured: true,
  dataUntil: '2026-11-20',
  activeFrom: null,
  yours: null,
}
const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days))
const anySpan = fc.constantFrom(...spans)

describe('a span of the calendar', () => {
  test('a week begins on Monday, also over new year', () => {
    expect(rangeOfSpan('week', '2027-01-01')).toEqual({ from: '2026-12-28', until: '2027-01-04' })
  })
  test('a year is from January to January, a leap year too', () => {
    expect(rangeOfSpan('year', '2028-02-29')).toEqual({ from: '2028-01-01', until: '2029-01-01' })
  })
  test('holds its day, and is known again for what it is', () => {
    fc.assert(
      fc.property(anySpan, anyDay, (span, day) => {
        const range = rangeOfSpan(span, day)
        expect(contains(range, day)).toBe(true)
        expect(spanOf(range)).toBe(span)
      }),
    )
  })
  test('steps to the one beside it, on both sides', () => {
    fc.assert(
      fc.property(anySpan, anyDay, fc.constantFrom(-1, 1), (span, day, way) => {
        expect(spanOf(step(rangeOfSpan(span, day), way as -1 | 1))).toBe(span)
      }),
    )
  })
  test('ten days, or a month from the 2nd on, are none', () => {
    expect(spanOf({ from: '2026-01-01', until: '2026-01-11' })).toBeNull()
    expect(spanOf({ from: '2026-01-02', until: '2026-02-02' })).toBeNull()
  })
})

describe('going to another span', () => {
  test('from a year to its last day that was read', () => {
    expect(zoomed('day', rangeOfSpan('year', '2026-06-01'), known).from).toBe('2026-11-20')
  })
  test('from a past year to its last month', () => {
    expect(zoomed('month', rangeOfSpan('year', '2025-06-01'), known).from).toBe('2025-12-01')
  })
  test('from days after the last readings to the first of them', () => {
    expect(zoomed('day', { from: '2026-11-22', until: '2026-11-24' }, known).from).toBe('2026-11-22')
  })
  test('always shows a day that was in sight', () => {
    fc.assert(
      fc.property(anySpan, anySpan, anyDay, (wide, span, day) => {
        const range = rangeOfSpan(wide, day)
        const { from, until } = zoomed(span, range, known)
        expect(from < range.until && until > range.from).toBe(true)
      }),
    )
  })
})

describe('the latest', () => {
  test('of a month is the month with the last readings, not this one', () => {
    expect(latest(rangeOfSpan('month', '2020-01-01'), { ...known, dataUntil: '2026-10-31' })).toEqual({
      from: '2026-10-01',
      until: '2026-11-01',
    })
  })
  test('of other days is as long, and ends with the last day read', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 400 }), (from, days) => {
        const range = { from, until: addDays(from, days) }
        fc.pre(spanOf(range) === null)
        const found = latest(range, known)
        expect(found.until).toBe('2026-11-21')
        expect(daysBetween(found.from, found.until)).toBe(days)
      }),
    )
  })
  test('of a model is now', () => {
    expect(
      latest(rangeOfSpan('day', '2020-01-01'), { ...known, isMeasured: false, dataUntil: null }).from,
    ).toBe('2026-11-24')
  })
})
