import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from './local-day.ts'
import { contains, earlier, intersect, joined, overlaps, type Period, without } from './period.ts'

const day = (n: number) => addDays('2026-01-01', n)
const periods: fc.Arbitrary<Period> = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.option(fc.integer({ min: 1, max: 40 })))
  .map(([from, length]) => ({ from: day(from), until: length === null ? null : day(from + length) }))

describe('a period', () => {
  it('has its first day and not its last', () => {
    const period = { from: '2026-12-31', until: '2027-02-01' }
    expect(contains(period, '2026-12-30')).toBe(false)
    expect(contains(period, '2026-12-31')).toBe(true)
    expect(contains(period, '2027-01-31')).toBe(true)
    expect(contains(period, '2027-02-01')).toBe(false)
  })

  it('without end goes on', () => {
    expect(contains({ from: '2026-01-01', until: null }, '2199-12-31')).toBe(true)
  })

  it('does not overlap the one that begins where it ends', () => {
    expect(overlaps({ from: '2026-01-01', until: '2026-02-01' }, { from: '2026-02-01', until: null })).toBe(
      false,
    )
  })

  it('shares with another exactly the days that are in both', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        const both = intersect(a, b)
        let any = false
        for (let n = 0; n <= 110; n++) {
          const inBoth = contains(a, day(n)) && contains(b, day(n))
          any ||= inBoth
          expect(both !== null && contains(both, day(n))).toBe(inBoth)
        }
        expect(overlaps(a, b)).toBe(any)
        expect(overlaps(b, a)).toBe(any)
      }),
    )
  })

  it('that never ends, ends after every other', () => {
    expect(earlier(null, '2026-01-01')).toBe('2026-01-01')
    expect(earlier('2026-01-01', '2025-01-01')).toBe('2025-01-01')
    expect(earlier(null, null)).toBe(null)
  })
})

describe('periods joined', () => {
  it('have the same days, in order, with a gap between each and the next', () => {
    fc.assert(
      fc.property(fc.array(periods, { maxLength: 6 }), (all) => {
        const found = joined(all)
        for (let n = 0; n <= 110; n++)
          expect(found.filter((one) => contains(one, day(n))).length).toBe(
            Number(all.some((one) => contains(one, day(n)))),
          )
        for (const [i, { until }] of found.slice(0, -1).entries())
          expect(until !== null && until < found[i + 1]!.from).toBe(true)
      }),
    )
  })
})

describe('periods without others', () => {
  it('have exactly the days that are in none of the others', () => {
    const some = fc.array(periods, { maxLength: 4 })
    fc.assert(
      fc.property(some, some, (all, others) => {
        const found = without(all, others)
        expect(found).toEqual(joined(found))
        for (let n = 0; n <= 110; n++) {
          const isIn = (among: Period[]) => among.some((one) => contains(one, day(n)))
          expect(isIn(found)).toBe(isIn(all) && !isIn(others))
        }
      }),
    )
  })
})
