import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, daysBetween, startOfMonth } from '../../domain/time/local-day.ts'
import { presets } from './consumption-search.ts'
import {
  askable,
  automaticResolution,
  type Known,
  type Range,
  rangeOf,
  rangeOfPreset,
  step,
  usualPreset,
} from './ranges.ts'

const known: Known = {
  today: '2026-11-24',
  isMeasured: true,
  dataUntil: '2026-11-23',
  activeFrom: '2024-05-01',
  yours: null,
}
const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days))
const anyRange = fc
  .tuple(anyDay, fc.integer({ min: 1, max: 800 }))
  .map(([from, days]) => ({ from, until: addDays(from, days) }))

describe('a preset', () => {
  test('last twelve months end yesterday', () => {
    expect(rangeOfPreset('last-12-months', known)).toEqual({ from: '2025-11-24', until: '2026-11-24' })
  })
  test('last month is whole, also over new year', () => {
    expect(rangeOfPreset('last-month', { ...known, today: '2026-01-31' })).toEqual({
      from: '2025-12-01',
      until: '2026-01-01',
    })
  })
  test('this month has its 29th day in a leap year', () => {
    expect(rangeOfPreset('this-month', { ...known, today: '2028-02-29' })).toEqual({
      from: '2028-02-01',
      until: '2028-03-01',
    })
  })
  test('twelve months back from a 29 February is a day that exists', () => {
    expect(rangeOfPreset('last-12-months', { ...known, today: '2028-02-29' }).from).toBe('2027-02-28')
  })
  test('is never empty and never backwards, whatever today is', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...presets), (today, preset) => {
        const { from, until } = rangeOfPreset(preset, { ...known, today })
        expect(from < until).toBe(true)
      }),
    )
  })
})

describe('what is shown unasked', () => {
  test('a meter with readings shows its last twelve months', () => {
    expect(rangeOf({}, known)).toEqual({
      from: '2025-11-24',
      until: '2026-11-24',
      preset: 'last-12-months',
    })
  })
  describe('to a plain member', () => {
    const shown = (from: string, until: string | null) => rangeOf({}, { ...known, yours: [{ from, until }] })
    test('is as ever when some of it is its own', () => {
      expect(shown('2026-11-01', null).preset).toBe('last-12-months')
    })
    test('is its last year when it holds the meter no more', () => {
      expect(shown('2020-01-01', '2024-03-01')).toEqual({
        from: '2023-03-01',
        until: '2024-03-01',
        preset: null,
      })
      expect(shown('2024-01-01', '2024-03-01')).toMatchObject({ from: '2024-01-01', until: '2024-03-01' })
    })
    test('is its first year when it is to hold the meter later', () => {
      expect(shown('2027-02-01', null)).toEqual({ from: '2027-02-01', until: '2028-02-01', preset: null })
    })
    test('but what is asked for is shown, its own or not', () => {
      expect(
        rangeOf({ range: 'last-month' }, { ...known, yours: [{ from: '2020-01-01', until: '2020-02-01' }] }),
      ).toMatchObject({ from: '2026-10-01', preset: 'last-month' })
    })
  })
  test('a new meter without readings shows the year that begins with it', () => {
    expect(usualPreset({ ...known, isMeasured: false, activeFrom: '2026-12-01' })).toBe('first-year')
  })
  test('an old meter without readings shows the last twelve months', () => {
    expect(usualPreset({ ...known, isMeasured: false })).toBe('last-12-months')
  })
  test('two days of one’s own are taken, a range that is backwards or endless is not', () => {
    expect(rangeOf({ from: '2026-03-28', until: '2026-03-31' }, known).preset).toBeNull()
    expect(rangeOf({ from: '2026-03-31', until: '2026-03-28' }, known).preset).toBe('last-12-months')
    expect(rangeOf({ from: '1901-01-01', until: '2026-01-01' }, known).preset).toBe('last-12-months')
  })
})

describe('what is asked of the server', () => {
  test('measured days end yesterday', () => {
    expect(askable({ from: '2026-01-01', until: '2027-01-01' }, known).until).toBe('2026-11-24')
  })
  test('modelled days go on into the future', () => {
    expect(askable({ from: '2026-12-01', until: '2027-12-01' }, { ...known, isMeasured: false }).until).toBe(
      '2027-12-01',
    )
  })
  test('is never empty', () => {
    fc.assert(
      fc.property(anyRange, (range) => {
        const asked = askable(range, known)
        expect(asked.from < asked.until).toBe(true)
      }),
    )
  })
})

describe('a step', () => {
  test('a month steps to the month before, however long it is', () => {
    expect(step({ from: '2028-03-01', until: '2028-04-01' }, -1)).toEqual({
      from: '2028-02-01',
      until: '2028-03-01',
    })
  })
  test('a year steps by a year, also over a leap day', () => {
    expect(step({ from: '2028-01-01', until: '2029-01-01' }, -1)).toEqual({
      from: '2027-01-01',
      until: '2028-01-01',
    })
  })
  test('a day steps by a day, also when it has 23 or 25 hours', () => {
    expect(step({ from: '2026-03-29', until: '2026-03-30' }, 1)).toEqual({
      from: '2026-03-30',
      until: '2026-03-31',
    })
    expect(step({ from: '2026-10-26', until: '2026-10-27' }, -1)).toEqual({
      from: '2026-10-25',
      until: '2026-10-26',
    })
  })
  test('touches the range it came from: no day is skipped, none is shown twice', () => {
    fc.assert(
      fc.property(anyRange, (range) => {
        expect(step(range, 1).from).toBe(range.until)
        expect(step(range, -1).until).toBe(range.from)
      }),
    )
  })
  const expectBack = (range: Range) => {
    expect(step(step(range, 1), -1)).toEqual(range)
  }
  test('there and back again is where one was, by days', () => {
    const few = fc.tuple(anyDay, fc.integer({ min: 1, max: 27 }))
    fc.assert(fc.property(few, ([from, days]) => expectBack({ from, until: addDays(from, days) })))
  })
  test('there and back again is where one was, by months', () => {
    const whole = fc.tuple(anyDay, fc.integer({ min: 1, max: 36 }))
    fc.assert(
      fc.property(whole, ([day, months]) => {
        const from = startOfMonth(day)
        expectBack({ from, until: addMonths(from, months) })
      }),
    )
  })
})

describe('the automatic resolution', () => {
  test.each([
    [1, 'quarter-hour'],
    [3, 'quarter-hour'],
    [4, 'hour'],
    [14, 'hour'],
    [15, 'day'],
    [62, 'day'],
    [63, 'week'],
    [200, 'week'],
    [201, 'month'],
    [366, 'month'],
  ] as const)('of %i days is %s', (days, resolution) => {
    expect(automaticResolution({ from: '2026-01-01', until: addDays('2026-01-01', days) })).toBe(resolution)
  })
  test('never asks for more points than a screen can show', () => {
    const perDay = { 'quarter-hour': 100, hour: 25, day: 1, week: 1 / 7, month: 1 / 28 }
    fc.assert(
      fc.property(anyRange, (range) => {
        const points = daysBetween(range.from, range.until) * perDay[automaticResolution(range)]
        expect(points).toBeLessThanOrEqual(350)
      }),
    )
  })
})
