import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWithin } from '../meters/own-days.ts'
import { addDays, eachDay, slotsOf } from '../time/local-day.ts'
import type { Period } from '../time/period.ts'
import { seriesOfSlots, seriesOfSums } from './aggregate.ts'
import { type DayReadings, sumsOf } from './day-sums.ts'
import { sayNotHeld } from './own-series.ts'

const flat = (day: string): DayReadings => ({
  day,
  gross: new Float64Array(slotsOf(day)).fill(250_000),
  shared: null,
  quality: null,
})
/** A meter read on every day asked for, as the holder of `yours` sees it. */
function seen(
  from: string,
  until: string,
  resolution: 'quarter-hour' | 'hour' | 'day' | 'week' | 'month',
  yours: Period[],
) {
  const offtake = eachDay(from, until).map(flat)
  const asked = { from, until }
  if (resolution === 'quarter-hour' || resolution === 'hour')
    return sayNotHeld(seriesOfSlots(asked, resolution, { offtake, injection: null }, yours), yours)
  return sayNotHeld(
    seriesOfSums(asked, resolution, { offtake: offtake.map(sumsOf), injection: null }, yours),
    yours,
  )
}

describe('the day of a hand-over', () => {
  for (const [what, day, slots] of [
    ['an ordinary day', '2026-06-01', 96],
    ['31 December', '2026-12-31', 96],
    ['the day with 23 hours', '2026-03-29', 92],
    ['the day with 25 hours', '2026-10-25', 100],
  ] as const)
    it(`is the new holder’s from its first quarter-hour and none of the old one’s: ${what}`, () => {
      const [before, after] = [addDays(day, -1), addDays(day, 1)]
      const old = seen(before, after, 'quarter-hour', [{ from: '2026-01-01', until: day }])
      const fresh = seen(before, after, 'quarter-hour', [{ from: day, until: null }])
      const known = ({ offtake }: typeof old) => offtake.gross.map((value) => value !== null)
      const eve = slotsOf(before)
      expect(known(old)).toEqual([...Array(eve).fill(true), ...Array(slots).fill(false)])
      expect(known(fresh)).toEqual([...Array(eve).fill(false), ...Array(slots).fill(true)])
      expect(old.quality.slice(eve)).toEqual(Array(slots).fill('not-held'))
      expect(fresh.days.map(({ quality }) => quality)).toEqual(['not-held', 'measured'])
      expect([old.totals.offtake.gross, fresh.totals.offtake.gross]).toEqual([eve / 4, slots / 4])
    })
})

describe('a month of which only a part is one’s own', () => {
  it('has that part’s energy and is not called foreign; a month without such a day is', () => {
    const series = seen('2026-01-01', '2026-04-01', 'month', [{ from: '2026-02-27', until: null }])
    expect(series.offtake.gross).toEqual([null, 48, 31 * 24 - 1])
    expect(series.quality).toEqual(['not-held', 'measured', 'measured'])
  })
})

describe('a series of own days', () => {
  const starts = fc.integer({ min: 0, max: 40 })
  it('has a value, a total and a judgement of no other day, at any resolution', () => {
    fc.assert(
      fc.property(
        starts,
        starts,
        fc.constantFrom('hour' as const, 'day' as const, 'week' as const, 'month' as const),
        (a, b, resolution) => {
          const [from, until] = ['2026-03-10', '2026-04-15']
          const yours = [{ from: addDays(from, Math.min(a, b)), until: addDays(from, Math.max(a, b) + 1) }]
          const series = seen(from, until, resolution, yours)
          const own = eachDay(from, until).filter((day) => isWithin(day, yours))
          const kwh = own.reduce((sum, day) => sum + slotsOf(day) / 4, 0)
          expect(series.totals.offtake.gross).toBe(own.length === 0 ? null : kwh)
          expect(series.offtake.gross.reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBeCloseTo(
            kwh,
            6,
          )
          for (const { day, quality } of series.days)
            expect(quality).toBe(isWithin(day, yours) ? 'measured' : 'not-held')
          for (const [i, quality] of series.quality.entries())
            expect(quality === 'not-held').toBe(series.offtake.gross[i] === null)
        },
      ),
    )
  })
})
