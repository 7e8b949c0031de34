import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, slotsOf } from '../time/local-day.ts'
import { contains, type Period } from '../time/period.ts'
import { addUp, countOn, sumsOfMany } from './day-of-many.ts'
import { type DayReadings, sumsOf } from './day-sums.ts'
import { qualityCode } from './packed-day.ts'

const days = fc.constantFrom('2026-03-28', '2026-03-29', '2025-10-26')

/** Any day of one meter: some slots missing, settled or not, of any quality. */
const dayOf = (day: string): fc.Arbitrary<DayReadings> =>
  fc
    .record({
      slots: fc.array(
        fc.record({
          value: fc.option(fc.integer({ min: 0, max: 100_000_000_000 }), { nil: Number.NaN }),
          share: fc.double({ min: 0, max: 1, noNaN: true }),
          code: fc.constantFrom(0, 1, 2),
        }),
        { minLength: slotsOf(day), maxLength: slotsOf(day) },
      ),
      isSettled: fc.boolean(),
    })
    .map(({ slots, isSettled }) => ({
      day,
      gross: Float64Array.from(slots, ({ value }) => value),
      shared: isSettled ? Float64Array.from(slots, ({ value, share }) => Math.floor(value * share)) : null,
      quality: Uint8Array.from(slots, ({ value, code }) =>
        Number.isNaN(value) ? qualityCode.missing : code,
      ),
    }))
const many = days.chain((day) =>
  fc.record({ day: fc.constant(day), meters: fc.array(dayOf(day), { maxLength: 5 }) }),
)

describe('a day of many meters', () => {
  it('is their days added up, exactly, whatever is missing in each', () => {
    fc.assert(
      fc.property(many, ({ day, meters }) => {
        const together = sumsOfMany(addUp(day, meters))
        const each = meters.map(sumsOf)
        const sum = (of: (one: (typeof each)[number]) => number) =>
          each.reduce((all, one) => all + of(one), 0)
        expect(together.grossMwh).toBe(sum(({ grossMwh }) => grossMwh))
        expect(together.sharedMwh ?? 0).toBe(sum(({ sharedMwh }) => sharedMwh ?? 0))
        expect(together.sharedMwh === null).toBe(each.every(({ sharedMwh }) => sharedMwh === null))
        expect(together.present).toBe(sum(({ slots, missing }) => slots - missing))
        expect(together.corrected > 0).toBe(sum(({ corrected }) => corrected) > 0)
      }),
      { numRuns: 60 },
    )
  })

  it('does not depend on the order of the meters', () => {
    fc.assert(
      fc.property(many, ({ day, meters }) => {
        expect(addUp(day, meters.toReversed())).toEqual(addUp(day, meters))
      }),
      { numRuns: 30 },
    )
  })

  it('of which no meter has a value knows nothing, which is not zero', () => {
    const { gross, shared, quality, present } = addUp('2026-03-29', [])
    expect([...gross]).toEqual(Array(92).fill(Number.NaN))
    expect([shared, quality, [...present]]).toEqual([null, null, Array(92).fill(0)])
    expect(sumsOfMany(addUp('2026-03-29', []))).toMatchObject({ grossMwh: 0, sharedMwh: null, present: 0 })
  })

  it('refuses a day that has not as many slots', () => {
    const one = { gross: new Float64Array(96), shared: null, quality: null }
    expect(() => addUp('2026-03-29', [one])).toThrow(RangeError)
  })
})

describe('how many are waited for on a day', () => {
  it('is how many periods have the day in them', () => {
    const day = (n: number) => addDays('2026-03-01', n)
    const periods = fc.array(
      fc
        .tuple(fc.nat(40), fc.integer({ min: 1, max: 20 }), fc.boolean())
        .map(([n, length, ends]): Period => ({ from: day(n), until: ends ? day(n + length) : null })),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(periods, (all) => {
        const count = countOn(all)
        for (let n = -1; n < 65; n++)
          expect(count(day(n))).toBe(all.filter((one) => contains(one, day(n))).length)
      }),
    )
  })
})
