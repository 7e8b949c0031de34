import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { letterOfState } from '../../../domain/readings/completeness.codes.ts'
import { countStates } from '../../../domain/readings/completeness.ts'
import { addDays } from '../../../domain/time/local-day.ts'
import { otherSpan, saidOf, shownRange } from './completeness-range.ts'
import {
  daysOf,
  incomplete,
  type MeterRow,
  monthsOfMeter,
  signOfState,
  statesShown,
} from './completeness-rows.ts'
import { completenessSearch } from './completeness-search.ts'

const meter = (days: string): MeterRow => ({
  id: 'm',
  ean: '541449123456789012',
  meterNumber: '1',
  holder: null,
  days,
  counts: countStates([days]),
})

describe('the address', () => {
  test('without a month shows the month of yesterday: on the first of a month the one that is over', () => {
    expect(shownRange({}, '2026-11-01')).toEqual({ from: '2026-10-01', until: '2026-11-01' })
    expect(shownRange({}, '2026-11-02')).toEqual({ from: '2026-11-01', until: '2026-12-01' })
  })
  test('takes a month or a year, and leaves out what is neither', () => {
    expect(completenessSearch({ month: '2026-13', year: 2026.5, only: 'all' })).toEqual({})
    expect(shownRange(completenessSearch({ year: 2025 }), '2026-11-02')).toEqual({
      from: '2025-01-01',
      until: '2026-01-01',
    })
  })
  test('says what is shown, so that a link shows the same', () => {
    const month = fc.tuple(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 12 }))
    fc.assert(
      fc.property(month, ([year, number]) => {
        const said = { month: `${year}-${String(number).padStart(2, '0')}` }
        const range = shownRange(said, '2026-11-02')
        expect(shownRange(saidOf(range), '2000-01-01')).toEqual(range)
        const whole = otherSpan('year', range, '2026-11-02')
        expect(shownRange(saidOf(whole), '2000-01-01')).toEqual({
          from: `${year}-01-01`,
          until: `${year + 1}-01-01`,
        })
      }),
    )
  })
  test('goes from this year to its month of yesterday, from a past one to its December', () => {
    expect(otherSpan('month', shownRange({ year: 2026 }, '2026-11-02'), '2026-11-02').from).toBe('2026-11-01')
    expect(otherSpan('month', shownRange({ year: 2025 }, '2026-11-02'), '2026-11-02').from).toBe('2025-12-01')
  })
})

describe('the calendar', () => {
  test('has a cell for each day', () => {
    expect(daysOf('2026-10-31', meter('CM'))).toEqual([
      { from: '2026-10-31', until: '2026-11-01', state: 'complete', lacking: 0 },
      { from: '2026-11-01', until: '2026-11-02', state: 'missing', lacking: 1 },
    ])
  })
  test('a month is complete only when each expected day is, and missing only when nothing came', () => {
    const january = (days: string) => monthsOfMeter('2026-01-01', meter(days.padEnd(31, days.at(-1)!)))[0]!
    expect(january('--C')).toMatchObject({ state: 'complete', lacking: 0 })
    expect(january('CE')).toMatchObject({ state: 'estimated' })
    expect(january('EKC')).toMatchObject({ state: 'corrected' })
    expect(january('MC')).toMatchObject({ state: 'partial', lacking: 1 })
    expect(january('-M')).toMatchObject({ state: 'missing', lacking: 30 })
    expect(january('-')).toMatchObject({ state: 'not-expected', lacking: 0 })
  })
  test('by months nothing that is lacking is lost', () => {
    const letters = fc.array(fc.constantFrom(...Object.values(letterOfState)), {
      minLength: 1,
      maxLength: 400,
    })
    fc.assert(
      fc.property(letters, (all) => {
        const row = meter(all.join(''))
        const months = monthsOfMeter('2026-01-01', row)
        const lacking = months.reduce((sum, cell) => sum + cell.lacking, 0)
        expect(lacking).toBe(row.counts.missing + row.counts.partial)
        expect(incomplete([row])).toHaveLength(lacking > 0 ? 1 : 0)
        expect(months.at(-1)!.until).toBe(addDays('2026-01-01', all.length))
      }),
    )
  })
  test('every state has its own sign', () => {
    expect(new Set(Object.values(signOfState)).size).toBe(6)
    expect(statesShown(countStates(['CM-']))).toEqual(['complete', 'missing', 'not-expected'])
  })
})
