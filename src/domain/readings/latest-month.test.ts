import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, daysBetween, monthOf } from '../time/local-day.ts'
import { latestMonth } from './latest-month.ts'

it('a month under way is compared with as many days of the month before', () => {
  expect(latestMonth('2026-06-14')).toEqual({
    month: { from: '2026-06-01', until: '2026-06-15' },
    before: { from: '2026-05-01', until: '2026-05-15' },
  })
})

it('a month that is longer than the one before is compared with all of that', () => {
  expect(latestMonth('2026-03-31').before).toEqual({ from: '2026-02-01', until: '2026-03-01' })
})

it('the month ends with its last day, and the days before it are in the month before', () => {
  fc.assert(
    fc.property(fc.nat(4000), (n) => {
      const last = addDays('2020-01-01', n)
      const { month, before } = latestMonth(last)
      expect(addDays(month.until, -1)).toBe(last)
      expect(monthOf(addDays(before.until, -1))).toBe(monthOf(before.from))
      expect(before.until <= month.from).toBe(true)
      expect(daysBetween(before.from, before.until)).toBeLessThanOrEqual(daysBetween(month.from, month.until))
    }),
  )
})
