import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, eachDay } from '../time/local-day.ts'
import { changeSince, lackingDays } from './previous-period.ts'
import { pointQualities } from './series.codes.ts'

const days = (from: string, ...qualities: (typeof pointQualities)[number][]) =>
  qualities.map((quality, i) => ({ day: addDays(from, i), quality }))

describe('a period can be compared', () => {
  test('when every day of it is read, also where some was estimated or corrected', () => {
    const read = days('2026-10-24', 'measured', 'estimated', 'corrected')
    expect(lackingDays(read, { until: '2026-10-27' })).toEqual([])
  })
  test('never when a day is missing, read in part, inactive or somebody else’s', () => {
    const read = days('2026-03-28', 'missing', 'partial', 'measured', 'inactive', 'not-held')
    expect(lackingDays(read, { until: '2026-04-02' })).toEqual([
      { from: '2026-03-28', until: '2026-03-30' },
      { from: '2026-03-31', until: '2026-04-02' },
    ])
  })
  test('never before it is over: the days to come are lacking too', () => {
    expect(lackingDays(days('2026-11-01', 'measured', 'missing'), { until: '2026-12-01' })).toEqual([
      { from: '2026-11-02', until: '2026-12-01' },
    ])
  })
  test('the lacking days are exactly those that are not whole', () => {
    const some = fc.array(fc.constantFrom(...pointQualities), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(some, (qualities) => {
        const all = days('2026-03-01', ...qualities)
        const found = lackingDays(all, { until: addDays('2026-03-01', all.length) })
        const lacking = found.flatMap(({ from, until }) => eachDay(from, until!))
        expect(lacking).toEqual(
          all
            .filter(({ quality }) => !['measured', 'estimated', 'corrected'].includes(quality))
            .map(({ day }) => day),
        )
        expect(found.every(({ from, until }) => daysBetween(from, until!) > 0)).toBe(true)
      }),
    )
  })
})

describe('a change', () => {
  test('is told in kWh and in percent of before', () => {
    expect(changeSince(200, 250)).toEqual({ kWh: 50, percent: 25 })
    expect(changeSince(0.3, 0.1)).toEqual({ kWh: -0.2, percent: -66.66666666666667 })
  })
  test('of nothing has no percentage, and of what is not known nothing is told', () => {
    expect(changeSince(0, 5)).toEqual({ kWh: 5, percent: null })
    expect(changeSince(null, 5)).toEqual({ kWh: null, percent: null })
    expect(changeSince(5, null)).toEqual({ kWh: null, percent: null })
  })
})
