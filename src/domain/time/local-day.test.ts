import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLocalDay } from './is-local-day.ts'
import {
  addDays,
  addMonths,
  daysBetween,
  eachDay,
  isoWithOffset,
  localDayOf,
  monthOf,
  slotsOf,
  startOfDay,
  startOfMonth,
  startOfWeek,
  weekday,
} from './local-day.ts'

const days = fc
  .integer({ min: 0, max: daysBetween('1900-01-01', '2200-12-31') })
  .map((n) => addDays('1900-01-01', n))
const byIntl = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels', dateStyle: 'short' })
const clockOf = (epochMs: number) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Brussels', timeStyle: 'medium' }).format(epochMs)

describe('a local day', () => {
  it('has 92 quarter-hours on the last Sunday of March, 100 on that of October and 96 otherwise', () => {
    expect(slotsOf('2026-03-29')).toBe(92)
    expect(slotsOf('2026-10-25')).toBe(100)
    for (const day of ['2026-03-28', '2026-03-30', '2026-10-24', '2026-10-26', '2026-12-31', '2024-02-29'])
      expect(slotsOf(day)).toBe(96)
  })

  it('changes the clock twice a year, on Sundays, as Intl says, from 1997 to 2200', () => {
    for (let year = 1997; year <= 2200; year++) {
      const changes = eachDay(`${year}-01-01`, `${year + 1}-01-01`).filter((day) => slotsOf(day) !== 96)
      expect(changes.map((day) => [day.slice(5, 7), weekday(day), slotsOf(day)])).toEqual([
        ['03', 7, 92],
        ['10', 7, 100],
      ])
      for (const day of changes) {
        expect(byIntl.format(startOfDay(day))).toBe(day)
        expect(byIntl.format(startOfDay(day) - 1)).toBe(addDays(day, -1))
        expect(byIntl.format(startOfDay(addDays(day, 1)) - 1)).toBe(day)
        expect(byIntl.format(startOfDay(addDays(day, 1)))).toBe(addDays(day, 1))
      }
    }
  })

  it('begins at its first instant and not before, in every year', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(byIntl.format(startOfDay(day))).toBe(day)
        expect(byIntl.format(startOfDay(day) - 1)).toBe(addDays(day, -1))
      }),
      { numRuns: 2000 },
    )
  })

  it('of an instant is what Intl says', () => {
    const instants = fc.date({
      min: new Date('1900-01-02'),
      max: new Date('2200-12-30'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instants, (instant) => {
        expect(localDayOf(instant)).toBe(byIntl.format(instant))
      }),
      { numRuns: 2000 },
    )
  })

  it('ends at midnight in Belgium, not in Greenwich', () => {
    expect(localDayOf(new Date('2025-12-31T22:59:59.999Z'))).toBe('2025-12-31')
    expect(localDayOf(new Date('2025-12-31T23:00:00Z'))).toBe('2026-01-01')
    expect(localDayOf(new Date('2026-06-30T21:59:59Z'))).toBe('2026-06-30')
    expect(localDayOf(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01')
    expect(clockOf(startOfDay('2026-07-01'))).toBe('00:00:00')
  })

  it('has as many quarter-hours over a period as the period lasts', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 800 }), (from, length) => {
        fc.pre(from > '1980-01-01')
        const until = addDays(from, length)
        const slots = eachDay(from, until).reduce((sum, day) => sum + slotsOf(day), 0)
        expect(slots * 900_000).toBe(startOfDay(until) - startOfDay(from))
      }),
      { numRuns: 50 },
    )
  })

  it('is a real day of the calendar between 1900 and 2200', () => {
    for (const good of ['1900-01-01', '2200-12-31', '2024-02-29', '2026-12-31'])
      expect(isLocalDay(good)).toBe(true)
    for (const bad of [
      '1899-12-31',
      '2201-01-01',
      '2026-02-29',
      '1900-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-1-1',
      '31/12/2026',
      '2026-12-31T00:00',
      ' 2026-12-31',
      '',
    ])
      expect(isLocalDay(bad)).toBe(false)
  })
})

describe('counting days', () => {
  it('comes back to where it began', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n)
        expect(addDays(addDays(day, n), -n)).toBe(day)
      }),
    )
  })

  it('takes the first day and leaves the last', () => {
    expect(eachDay('2026-12-30', '2027-01-02')).toEqual(['2026-12-30', '2026-12-31', '2027-01-01'])
    expect(eachDay('2026-12-30', '2026-12-30')).toEqual([])
    expect(eachDay('2026-12-30', '2026-12-01')).toEqual([])
  })

  it('starts the week on Monday and the month on the first', () => {
    expect(weekday('2026-11-23')).toBe(1)
    expect(weekday('2026-11-29')).toBe(7)
    expect(weekday('1969-12-31')).toBe(3)
    expect(startOfWeek('2026-11-29')).toBe('2026-11-23')
    expect(startOfWeek('2027-01-01')).toBe('2026-12-28')
    expect(startOfMonth('2026-11-29')).toBe('2026-11-01')
    expect(monthOf('2026-11-29')).toBe('2026-11')
  })

  it('keeps to the end of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2026-12-31', 2)).toBe('2027-02-28')
    expect(addMonths('2026-01-15', -13)).toBe('2024-12-15')
    expect(addMonths('2026-03-31', 0)).toBe('2026-03-31')
  })
})

describe('an instant with its offset', () => {
  it('tells the two hours of October apart and skips the one of March', () => {
    expect(isoWithOffset(Date.UTC(2026, 2, 29, 0, 45))).toBe('2026-03-29T01:45:00+01:00')
    expect(isoWithOffset(Date.UTC(2026, 2, 29, 1))).toBe('2026-03-29T03:00:00+02:00')
    expect(isoWithOffset(Date.UTC(2026, 9, 25, 0, 30))).toBe('2026-10-25T02:30:00+02:00')
    expect(isoWithOffset(Date.UTC(2026, 9, 25, 1, 30))).toBe('2026-10-25T02:30:00+01:00')
  })

  it('is the same instant when read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 7_000_000 }), (n) => {
        const instant = Date.UTC(1970, 0, 1) + n * 900_000
        expect(Date.parse(isoWithOffset(instant))).toBe(instant)
      }),
    )
  })
})
