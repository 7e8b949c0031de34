import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, eachDay, type LocalDay, slotsOf } from '../time/local-day.ts'
import { contains, type Period } from '../time/period.ts'
import { seriesOfSlots, seriesOfSums } from './aggregate.ts'
import { addUp, countOn, sumsOfMany } from './day-of-many.ts'
import { type DayReadings, sumsOf } from './day-sums.ts'
import { qualityCode } from './packed-day.ts'
import { seriesOfManySlots, seriesOfManySums } from './series-of-many.ts'

// Both days on which the clock changes, a quiet day before and after each.
const ranges = [
  { from: '2026-03-28', until: '2026-03-31' },
  { from: '2025-10-25', until: '2025-10-28' },
]

/** A day of one meter, or none at all. */
const dayOf = (day: LocalDay): fc.Arbitrary<DayReadings | null> =>
  fc
    .record({
      value: fc.integer({ min: 0, max: 5_000_000 }),
      missing: fc.uniqueArray(fc.nat(slotsOf(day) - 1), { maxLength: 5 }),
      code: fc.constantFrom(0, 1, 2),
      isSettled: fc.boolean(),
      isThere: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
    })
    .map(({ value, missing, code, isSettled, isThere }) => {
      if (!isThere) return null
      const gross = new Float64Array(slotsOf(day)).map((_, slot) =>
        missing.includes(slot) ? Number.NaN : value + slot,
      )
      const quality = Uint8Array.from(gross, (mwh, slot) =>
        Number.isNaN(mwh) ? qualityCode.missing : slot === 50 ? code : 0,
      )
      return { day, gross, shared: isSettled ? gross.map((mwh) => Math.floor(mwh / 2)) : null, quality }
    })

const meterIn = ({ from, until }: { from: LocalDay; until: LocalDay }) =>
  fc.tuple(...eachDay(from, until).map(dayOf)).map((days) => days.filter((day) => day !== null))

const resolutions = fc.constantFrom('quarter-hour', 'hour', 'day', 'week', 'month')
type Resolution = 'quarter-hour' | 'hour' | 'day' | 'week' | 'month'
type Days = { offtake: DayReadings[]; injection: DayReadings[] }

function together(
  range: (typeof ranges)[number],
  resolution: Resolution,
  meters: Days[],
  waited: Period[][],
) {
  const count = countOn(waited.flat())
  const awaited = { offtake: count, injection: count }
  const added = (direction: keyof Days) => {
    const all = Map.groupBy(
      meters.flatMap((meter) => meter[direction]),
      ({ day }) => day,
    )
    return [...all].map(([day, of]) => addUp(day, of))
  }
  const totals = { offtake: added('offtake'), injection: added('injection') }
  if (resolution === 'quarter-hour' || resolution === 'hour')
    return seriesOfManySlots({ ...range, resolution }, totals, awaited)
  const sums = { offtake: totals.offtake.map(sumsOfMany), injection: totals.injection.map(sumsOfMany) }
  return seriesOfManySums({ ...range, resolution }, sums, awaited)
}

describe('the series of many meters', () => {
  it('that are one is the series of that meter, at every resolution', () => {
    const one = fc
      .constantFrom(...ranges)
      .chain((range) =>
        fc.record({ range: fc.constant(range), offtake: meterIn(range), injection: meterIn(range) }),
      )
    fc.assert(
      fc.property(one, resolutions, ({ range, ...meter }, resolution) => {
        const active = [{ from: '2020-01-01', until: null }]
        const own =
          resolution === 'quarter-hour' || resolution === 'hour'
            ? seriesOfSlots(range, resolution, meter, active)
            : seriesOfSums(
                range,
                resolution as 'day',
                { offtake: meter.offtake.map(sumsOf), injection: meter.injection.map(sumsOf) },
                active,
              )
        expect(together(range, resolution as Resolution, [meter], [active])).toEqual(own)
      }),
      { numRuns: 60 },
    )
  })

  it('has the same totals at every resolution, and each day’s quality is the same in all of them', () => {
    const range = ranges[0]!
    const both = fc.record({ offtake: meterIn(range), injection: meterIn(range) })
    const middle = { from: '2026-03-29', until: '2026-03-30' }
    const waited = [[{ from: range.from, until: null }], [middle]]
    const inside = ({ offtake, injection }: Days): Days => ({
      offtake: offtake.filter(({ day }) => contains(middle, day)),
      injection: injection.filter(({ day }) => contains(middle, day)),
    })
    fc.assert(
      fc.property(both, both, (one, other) => {
        const [first, ...rest] = (['quarter-hour', 'hour', 'day', 'month'] as const).map((resolution) => {
          const { totals, days } = together(range, resolution, [one, inside(other)], waited)
          return { totals, days }
        })
        for (const next of rest) expect(next).toEqual(first)
      }),
      { numRuns: 30 },
    )
  })
})

describe('a point of many meters', () => {
  const range = { from: '2026-03-28', until: '2026-03-31' }
  const flat = (day: LocalDay): DayReadings => ({
    day,
    gross: new Float64Array(slotsOf(day)).fill(1_000_000),
    shared: null,
    quality: null,
  })
  const whole = [{ from: '2026-01-01', until: null }]

  it('is partial where another is waited for, and missing where none of them came', () => {
    const { quality, offtake } = together(
      range,
      'day',
      [{ offtake: [flat('2026-03-28'), flat('2026-03-29')], injection: [] }],
      [whole, [{ from: '2026-03-29', until: addDays('2026-03-29', 1) }]],
    )
    expect(offtake.gross).toEqual([96, 92, null])
    // Of injection nothing ever came, but somebody waits for it on each day: that is told.
    expect(quality).toEqual(['partial', 'partial', 'missing'])
  })

  it('counts although nobody waits for it, and is inactive where nothing came either', () => {
    const meter = { offtake: [flat('2026-03-28'), flat('2026-03-29')], injection: [] }
    const { quality, offtake, injection } = together(range, 'day', [meter], [])
    expect([offtake.gross, quality]).toEqual([
      [96, 92, null],
      ['measured', 'measured', 'inactive'],
    ])
    expect(injection.gross).toEqual([null, null, null])
  })
})
