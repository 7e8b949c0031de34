import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slotsOf } from '../time/local-day.ts'
import type { DayReadings } from './day-sums.ts'
import { mergeDay } from './merge-day.ts'
import { packDay, qualityCode } from './packed-day.ts'

const none = Number.NaN
const { measured, estimated, corrected, missing } = qualityCode

/** A short hand for a day: the first slots as told, all others missing. */
function day(gross: number[], shared: number[] | null = null, quality: number[] | null = null): DayReadings {
  const fill = (values: number[]) => Float64Array.from({ length: 96 }, (_, slot) => values[slot] ?? none)
  return {
    day: '2026-05-04',
    gross: fill(gross),
    shared: shared && fill(shared),
    quality: quality && Uint8Array.from({ length: 96 }, (_, slot) => quality[slot] ?? missing),
  }
}
const first = (values: Float64Array | Uint8Array | null, n: number) => values && [...values.slice(0, n)]

describe('a day that arrives', () => {
  it('is new where nothing was stored', () => {
    const merged = mergeDay(null, day([1, 2], [none, none], [measured, measured]))
    expect(merged.change).toBe('new')
    expect(merged.day.shared).toBeNull()
    expect(merged.day.quality).toBeNull()
  })

  it('changes nothing when it is already there', () => {
    const stored = day([1, 2], [0, 1])
    const merged = mergeDay(stored, day([1, 2], [0, 1]))
    expect(merged.change).toBe('same')
    expect(merged.day).toBe(stored)
  })

  it('fills what was missing, and erases nothing by what it misses itself', () => {
    const merged = mergeDay(day([1, none, 3]), day([none, 2, 3]))
    expect(merged.change).toBe('adds')
    expect(first(merged.day.gross, 4)).toEqual([1, 2, 3, none])
  })

  it('without shared energy erases none, and shared energy adds up to a day that had none', () => {
    expect(mergeDay(day([5, 5], [2, 2]), day([5, 5])).change).toBe('same')
    const merged = mergeDay(day([5, 5]), day([none, none], [2, 2]))
    expect(merged.change).toBe('adds')
    expect(first(merged.day.shared, 2)).toEqual([2, 2])
    expect(first(merged.day.gross, 2)).toEqual([5, 5])
  })

  it('marks as corrected where another measured value is replaced, there only', () => {
    const merged = mergeDay(day([1, 2, none]), day([1, 7, 3]))
    expect(merged).toMatchObject({ change: 'changed', replaced: 1 })
    expect(first(merged.day.gross, 3)).toEqual([1, 7, 3])
    expect(first(merged.day.quality, 4)).toEqual([measured, corrected, measured, missing])
  })

  it('marks as corrected where shared energy was settled anew', () => {
    const merged = mergeDay(day([5, 5], [2, 2]), day([5, 5], [2, 3]))
    expect(first(merged.day.quality, 2)).toEqual([measured, corrected])
  })

  it('is plainly measured where it replaces an estimate', () => {
    const merged = mergeDay(day([1, 2], null, [estimated, estimated]), day([1, 7]))
    expect(merged.change).toBe('changed')
    expect(first(merged.day.gross, 2)).toEqual([1, 7])
    expect(merged.day.quality).toBeNull()
  })

  it('that is an estimate never spoils the same measured value, but replaces another one and says so', () => {
    const merged = mergeDay(day([1, 2]), day([1, 7], null, [estimated, estimated]))
    expect(first(merged.day.quality, 2)).toEqual([measured, estimated])
    expect(merged.estimatesOverMeasured).toBe(1)
    expect(mergeDay(day([1]), day([1], null, [estimated])).change).toBe('same')
  })

  it('keeps shared energy that came before its gross', () => {
    const waiting = mergeDay(null, day([], [2, 2])).day
    const merged = mergeDay(waiting, day([5, 5]))
    expect(merged.change).toBe('adds')
    expect(first(merged.day.shared, 2)).toEqual([2, 2])
    expect(merged.day.quality).toBeNull()
  })

  it('must be of the same day', () => {
    expect(() => mergeDay(day([1]), { ...day([1]), day: '2026-05-05' })).toThrow(RangeError)
  })
})

const days = ['2026-05-04', '2026-03-29', '2026-10-25'] as const
const value = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant(none))
const code = fc.constantFrom(measured, estimated, corrected)
const anyDay = (of: string): fc.Arbitrary<DayReadings> => {
  const length = { minLength: slotsOf(of), maxLength: slotsOf(of) }
  return fc.record({
    day: fc.constant(of),
    gross: fc.array(value, length).map((list) => Float64Array.from(list)),
    shared: fc.option(fc.array(value, length).map((list) => Float64Array.from(list))),
    quality: fc.option(fc.array(code, length).map((list) => Uint8Array.from(list))),
  })
}
const several = (count: number) =>
  fc.constantFrom(...days).chain((of) => fc.array(anyDay(of), { minLength: count, maxLength: count }))
const merge = (...list: DayReadings[]) =>
  list.reduce<DayReadings | null>((stored, arriving) => mergeDay(stored, arriving).day, null)!

describe('merging', () => {
  it('the same day again changes nothing', () => {
    fc.assert(
      fc.property(several(2), ([a, b]) => {
        const once = merge(a!, b!)
        const again = mergeDay(once, b!)
        expect(again.change).toBe('same')
        expect(again.day).toEqual(once)
      }),
    )
  })

  it('never loses a value, and takes every value that arrives', () => {
    fc.assert(
      fc.property(several(2), ([a, b]) => {
        const merged = merge(a!, b!)
        for (const measure of ['gross', 'shared'] as const)
          for (let slot = 0; slot < merged.gross.length; slot++) {
            const [was, came] = [a![measure]?.[slot] ?? none, b![measure]?.[slot] ?? none]
            expect(merged[measure]?.[slot] ?? none).toBe(Number.isNaN(came) ? was : came)
          }
      }),
    )
  })

  it('files that complete each other add up in any order', () => {
    const parts = several(1).chain(([whole]) =>
      fc.record({
        whole: fc.constant(whole!),
        owner: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 200, maxLength: 200 }),
        order: fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
      }),
    )
    fc.assert(
      fc.property(parts, ({ whole, owner, order }) => {
        const part = (n: number): DayReadings => ({
          ...whole,
          gross: whole.gross.map((mwh, slot) => (owner[slot] === n ? mwh : none)),
          shared: whole.shared?.map((mwh, slot) => (owner[slot + 100] === n ? mwh : none)) ?? null,
        })
        expect(merge(...order.map(part))).toEqual(merge(whole))
      }),
    )
  })

  it('answers a day that can be packed, the day before untouched', () => {
    fc.assert(
      fc.property(several(2), ([a, b]) => {
        const before = structuredClone([a, b])
        const merged = merge(a!, b!)
        expect(packDay(merged.gross)).toBeInstanceOf(Uint8Array)
        expect(merged.gross).toHaveLength(slotsOf(merged.day))
        expect([a, b]).toEqual(before)
      }),
    )
  })
})
