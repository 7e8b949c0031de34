import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, eachDay, slotsOf } from '../time/local-day.ts'
import { seriesOfSlots, seriesOfSums } from './aggregate.ts'
import { type DayReadings, sumsOf } from './day-sums.ts'
import { qualityCode } from './packed-day.ts'

const always = [{ from: '2000-01-01', until: null }]
const none = Number.NaN

/** A day with the same mWh in every slot, changed at some slots. */
function full(
  day: string,
  gross: number,
  shared: number | null = null,
  change: Record<number, number> = {},
): DayReadings {
  const values = new Float64Array(slotsOf(day)).fill(gross)
  for (const [slot, value] of Object.entries(change)) values[Number(slot)] = value
  const settled = shared === null ? null : values.map((value) => (Number.isNaN(value) ? value : shared))
  return { day, gross: values, shared: settled, quality: null }
}
const offtake = (...records: DayReadings[]) => ({ offtake: records, injection: null })
const sums = (...records: DayReadings[]) => ({ offtake: records.map(sumsOf), injection: null })

describe('a series by quarter-hour and hour', () => {
  it('has 23 hours in March and 25 in October, each with its own offset', () => {
    const march = seriesOfSlots(
      { from: '2026-03-29', until: '2026-03-30' },
      'hour',
      offtake(full('2026-03-29', 1000)),
      always,
    )
    expect(march.start).toHaveLength(23)
    expect(march.start.slice(1, 3)).toEqual(['2026-03-29T01:00:00+01:00', '2026-03-29T03:00:00+02:00'])
    const october = seriesOfSlots(
      { from: '2026-10-25', until: '2026-10-26' },
      'hour',
      offtake(full('2026-10-25', 1000)),
      always,
    )
    expect(october.start).toHaveLength(25)
    expect(october.start.slice(2, 4)).toEqual(['2026-10-25T02:00:00+02:00', '2026-10-25T02:00:00+01:00'])
    expect(october.offtake.gross).toEqual(Array(25).fill(0.004))
  })

  it('starts every point a quarter-hour after the one before, over a clock change too', () => {
    for (const [from, until] of [
      ['2026-03-28', '2026-03-31'],
      ['2026-10-24', '2026-10-27'],
      ['2026-12-30', '2027-01-02'],
    ] as const) {
      const { start } = seriesOfSlots({ from, until }, 'quarter-hour', offtake(), always)
      const instants = start.map((text) => Date.parse(text))
      expect(new Set(instants.slice(1).map((instant, i) => instant - instants[i]!))).toEqual(
        new Set([900_000]),
      )
    }
  })

  it('says null where nothing is known, which is not zero, and sums what is there of an hour', () => {
    const day = full('2026-05-04', 1_500_000, 500_000, {
      0: 0,
      4: none,
      8: none,
      9: none,
      10: none,
      11: none,
    })
    const asked = { from: '2026-05-04', until: '2026-05-05' }
    const quarters = seriesOfSlots(asked, 'quarter-hour', offtake(day), always)
    expect(quarters.offtake.gross.slice(0, 5)).toEqual([0, 1.5, 1.5, 1.5, null])
    expect(quarters.quality.slice(3, 5)).toEqual(['measured', 'missing'])
    const hours = seriesOfSlots(asked, 'hour', offtake(day), always)
    expect(hours.offtake.gross.slice(0, 4)).toEqual([4.5, 4.5, null, 6])
    expect(hours.offtake.shared.slice(0, 4)).toEqual([2, 1.5, null, 2])
    expect(hours.quality.slice(0, 4)).toEqual(['measured', 'partial', 'missing', 'measured'])
    expect(hours.days).toEqual([{ day: '2026-05-04', quality: 'partial' }])
  })

  it('tells estimated and corrected slots', () => {
    const quality = new Uint8Array(96)
    quality[1] = qualityCode.estimated
    quality[5] = qualityCode.corrected
    const record = { ...full('2026-05-04', 1000), quality }
    const asked = { from: '2026-05-04', until: '2026-05-05' }
    expect(seriesOfSlots(asked, 'hour', offtake(record), always).quality.slice(0, 3)).toEqual([
      'estimated',
      'corrected',
      'measured',
    ])
    expect(seriesOfSums(asked, 'day', sums(record), always).quality).toEqual(['corrected'])
  })
})

describe('a series by day, week and month', () => {
  const asked = { from: '2026-01-01', until: '2026-03-05' }

  it('starts weeks on Monday and months on the first, clipped to what was asked for', () => {
    const starts = (resolution: 'day' | 'week' | 'month') =>
      seriesOfSums(asked, resolution, sums(), always).start.map((text) => text.slice(0, 10))
    expect(starts('week').slice(0, 3)).toEqual(['2026-01-01', '2026-01-05', '2026-01-12'])
    expect(starts('month')).toEqual(['2026-01-01', '2026-02-01', '2026-03-01'])
    expect(starts('day')).toEqual(eachDay(asked.from, asked.until))
  })

  it('is partial where some days are missing and missing where all are', () => {
    const january = eachDay('2026-01-01', '2026-01-31').map((day) => full(day, 1_000_000))
    const series = seriesOfSums(asked, 'month', sums(...january), always)
    expect(series.quality).toEqual(['partial', 'missing', 'missing'])
    expect(series.offtake.gross).toEqual([30 * 96, null, null])
    expect(series.offtake.shared).toEqual([null, null, null])
  })

  it('leaves out the days on which the meter was not active, also where readings exist', () => {
    const records = eachDay('2026-01-01', '2026-01-04').map((day) => full(day, 1_000_000))
    const period = { from: '2026-01-01', until: '2026-01-04' }
    const active = [{ from: '2026-01-02', until: '2026-01-03' }]
    const series = seriesOfSums(period, 'day', sums(...records), active)
    expect(series.quality).toEqual(['inactive', 'measured', 'inactive'])
    expect(series.offtake.gross).toEqual([null, 96, null])
    expect(series.totals.offtake.gross).toBe(96)
    expect(seriesOfSums(period, 'month', sums(...records), active).quality).toEqual(['measured'])
    expect(seriesOfSlots(period, 'hour', offtake(...records), active).quality[0]).toBe('inactive')
  })

  it('waits for both directions of a meter that has both, and for one of a meter that has one', () => {
    const day = { from: '2026-01-01', until: '2026-01-02' }
    const there = [sumsOf(full('2026-01-01', 1000))]
    expect(seriesOfSums(day, 'day', { offtake: there, injection: [] }, always).quality).toEqual(['partial'])
    expect(seriesOfSums(day, 'day', { offtake: there, injection: null }, always).quality).toEqual([
      'measured',
    ])
    expect(seriesOfSums(day, 'day', { offtake: null, injection: null }, always).quality).toEqual(['missing'])
  })
})

describe('totals', () => {
  const asked = { from: '2026-01-01', until: '2026-01-03' }

  it('know the residual only of the days whose shared energy is known', () => {
    const { totals } = seriesOfSums(
      asked,
      'month',
      sums(full('2026-01-01', 1_000_000, 250_000), full('2026-01-02', 1_000_000)),
      always,
    )
    expect(totals.offtake).toEqual({ gross: 192, shared: 24, residual: 72 })
    expect(totals.selfSufficiencyRate).toBe(0.25)
    expect(totals.selfConsumptionRate).toBeNull()
  })

  it('share nothing of nothing at a rate of 0, and know no rate where nothing is known', () => {
    const zero = seriesOfSums(asked, 'day', sums(full('2026-01-01', 0, 0)), always).totals
    expect(zero.selfSufficiencyRate).toBe(0)
    const unknown = seriesOfSums(asked, 'day', sums(), always).totals
    expect(unknown.offtake).toEqual({ gross: null, shared: null, residual: null })
    expect(unknown.selfSufficiencyRate).toBeNull()
  })

  it('are the sum of the points and the same at every resolution, to the mWh', () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 5_000_000 }), fc.constant(none))
    const records = fc
      .array(fc.option(fc.array(value, { minLength: 100, maxLength: 100 })), { minLength: 5, maxLength: 5 })
      .map((list) =>
        list.flatMap((values, i) => {
          const day = addDays('2026-10-23', i)
          if (!values) return []
          const gross = Float64Array.from(values.slice(0, slotsOf(day)))
          return [{ day, gross, shared: gross.map((mwh) => Math.floor(mwh / 3)), quality: null }]
        }),
      )
    fc.assert(
      fc.property(records, (list) => {
        const period = { from: '2026-10-23', until: '2026-10-28' }
        const bySlot = (['quarter-hour', 'hour'] as const).map((r) =>
          seriesOfSlots(period, r, offtake(...list), always),
        )
        const byDay = (['day', 'week', 'month'] as const).map((r) =>
          seriesOfSums(period, r, sums(...list), always),
        )
        for (const series of [...bySlot, ...byDay]) {
          expect(series.totals).toEqual(bySlot[0]!.totals)
          expect(series.days).toEqual(bySlot[0]!.days)
          for (const measure of ['gross', 'shared'] as const) {
            const mwh = series.offtake[measure].reduce<number>(
              (total, kwh) => total + Math.round((kwh ?? 0) * 1e6),
              0,
            )
            expect(mwh).toBe(Math.round((series.totals.offtake[measure] ?? 0) * 1e6))
          }
          expect(series.offtake.gross).toHaveLength(series.start.length)
          expect(series.injection.shared).toHaveLength(series.start.length)
          expect(series.quality).toHaveLength(series.start.length)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('the sums of a day', () => {
  it('count what is missing and keep the highest slot', () =>
    expect(sumsOf(full('2026-10-25', 1000, 400, { 3: none, 7: 9000 }))).toEqual({
      day: '2026-10-25',
      grossMwh: 98 * 1000 + 9000,
      sharedMwh: 99 * 400,
      slots: 100,
      missing: 1,
      estimated: 0,
      corrected: 0,
      peakMwh: 9000,
    }))

  it('are refused for a day of another length', () =>
    expect(() => sumsOf({ ...full('2026-10-24', 1), day: '2026-10-25' })).toThrow(RangeError))
})
