import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AllocationInput, allocate, type Round } from './allocate.ts'
import type { GivingBack } from './give-back.ts'

// What holds for every key, every day and every way of giving back.

const slots = 12
const mwh = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 2_500_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 100_000_000_000 }) },
)
const series = fc
  .array(mwh, { minLength: slots, maxLength: slots })
  .map((values) => Float64Array.from(values))

/** `count` parts that sum to `total`. */
const partsOf = (total: number, count: number) =>
  fc
    .array(fc.integer({ min: 0, max: total }), { minLength: count - 1, maxLength: count - 1 })
    .map((cuts) => [0, ...cuts.toSorted((a, b) => a - b), total])
    .map((cuts) => cuts.slice(1).map((cut, i) => cut - cuts[i]!))

const roundOf = (weight: number, count: number): fc.Arbitrary<Round> =>
  fc
    .tuple(
      partsOf(10_000, count + 1),
      fc.array(fc.boolean(), { minLength: count, maxLength: count }),
      fc.boolean(),
    )
    .map(([parts, proRata, mixed]) => ({
      weight,
      shares: proRata.map((is, i) => (is && mixed ? ('pro-rata' as const) : parts[i]!)),
    }))

const givingBackOf = (producers: number): fc.Arbitrary<GivingBack> =>
  fc.oneof(
    fc.constant<GivingBack>({ by: 'injection' }),
    fc.constant<GivingBack>({ by: 'priority' }),
    fc
      .array(fc.integer({ min: 0, max: 100 }), { minLength: producers, maxLength: producers })
      .map((coefficients): GivingBack => ({ by: 'coefficients', coefficients })),
  )

const input: fc.Arbitrary<AllocationInput> = fc
  .record({
    count: fc.integer({ min: 1, max: 7 }),
    passes: fc.integer({ min: 1, max: 3 }),
    producers: fc.integer({ min: 1, max: 4 }),
  })
  .chain(({ count, passes, producers }) =>
    fc.record({
      rounds: partsOf(10_000, passes).chain((weights) =>
        fc.tuple(...weights.map((weight) => roundOf(weight, count))),
      ),
      proRataBase: fc.constantFrom('residual' as const, 'initial' as const),
      offtake: fc.array(series, { minLength: count, maxLength: count }),
      producers: fc.record({
        injection: fc.array(series, { minLength: producers, maxLength: producers }),
        givingBack: givingBackOf(producers),
        own: fc.option(
          fc
            .shuffledSubarray([...Array(producers).keys()])
            .map((places) => Array.from({ length: count }, (_, i) => places[i] ?? -1)),
        ),
      }),
    }),
  )

const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0)
const at = (columns: readonly Float64Array[], slot: number) => columns.map((column) => column[slot]!)
const everySlot = (check: (slot: number) => void) => Array.from({ length: slots }, (_, slot) => check(slot))

describe('whatever the key, the day and the producers', () => {
  it('shared and surplus are the injection, to the mWh, and nobody gets more than it takes', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { shared, surplus } = allocate(given)
        everySlot((slot) => {
          const injected = sum(at(given.producers.injection, slot))
          expect(sum(at(shared, slot)) + surplus[slot]!).toBe(injected)
          expect(surplus[slot]).toBeGreaterThanOrEqual(0)
          for (const [i, part] of at(shared, slot).entries()) {
            expect(part).toBeGreaterThanOrEqual(0)
            expect(part).toBeLessThanOrEqual(given.offtake[i]![slot]!)
            expect(Number.isInteger(part)).toBe(true)
          }
        })
      }),
    )
  })

  it('what the producers shared is what the consumers got, and nobody shared more than it injected', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { shared, given: back } = allocate(given)
        everySlot((slot) => {
          expect(sum(at(back, slot))).toBe(sum(at(shared, slot)))
          for (const [j, part] of at(back, slot).entries()) {
            expect(part).toBeGreaterThanOrEqual(0)
            expect(part).toBeLessThanOrEqual(given.producers.injection[j]![slot]!)
          }
        })
      }),
    )
  })

  it('a meter that must not receive its own injection could have got all of it from the others', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { own } = given.producers
        fc.pre(own !== null)
        const { shared, given: back } = allocate(given)
        everySlot((slot) => {
          const total = sum(at(shared, slot))
          for (const [i, j] of own!.entries())
            if (j >= 0) expect(shared[i]![slot]! + back[j]![slot]!).toBeLessThanOrEqual(total)
        })
      }),
    )
  })

  it('the rounds tell the same sums as the slots', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { shared, rounds } = allocate(given)
        expect(sum(rounds.map((round) => round.shared))).toBe(sum(shared.map(sum)))
        for (const round of rounds) expect(sum(round.sharedOf)).toBe(round.shared)
        for (const [i, column] of shared.entries())
          expect(sum(rounds.map(({ sharedOf }) => sharedOf[i]!))).toBe(sum(column))
      }),
    )
  })

  it('the order in which participants are listed changes nothing but who gets the odd mWh of rounding', () => {
    fc.assert(
      fc.property(input, (given) => {
        const turned: AllocationInput = {
          ...given,
          offtake: given.offtake.toReversed(),
          rounds: given.rounds.map(({ weight, shares }) => ({ weight, shares: shares.toReversed() })),
          producers: { ...given.producers, own: given.producers.own?.toReversed() ?? null },
        }
        const [one, other] = [allocate(given).shared, allocate(turned).shared.toReversed()]
        for (const [i, column] of one.entries())
          for (const [slot, part] of column.entries())
            expect(Math.abs(part - other[i]![slot]!)).toBeLessThanOrEqual(3 * given.rounds.length)
      }),
    )
  })

  it('ten times everything is ten times the result, but for rounding', () => {
    fc.assert(
      fc.property(input, (given) => {
        const tenfold = (columns: readonly Float64Array[]) =>
          columns.map((column) => column.map((v) => v * 10))
        const large = allocate({
          ...given,
          offtake: tenfold(given.offtake),
          producers: { ...given.producers, injection: tenfold(given.producers.injection) },
        })
        const small = allocate(given)
        for (const [i, column] of small.shared.entries())
          for (const [slot, part] of column.entries())
            expect(Math.abs(part * 10 - large.shared[i]![slot]!)).toBeLessThanOrEqual(
              40 * given.rounds.length,
            )
      }),
    )
  })

  it('somebody who takes nothing changes nothing in a pro rata key', () => {
    fc.assert(
      fc.property(input, (given) => {
        const rounds = given.rounds.map(({ weight, shares }) => ({
          weight,
          shares: shares.map(() => 'pro-rata' as const),
        }))
        const withIdle = allocate({
          ...given,
          rounds: rounds.map(({ weight, shares }) => ({ weight, shares: [...shares, 'pro-rata' as const] })),
          offtake: [...given.offtake, new Float64Array(slots)],
          producers: { ...given.producers, own: given.producers.own && [...given.producers.own, -1] },
        })
        const without = allocate({ ...given, rounds })
        expect(withIdle.shared.slice(0, -1)).toEqual(without.shared)
        expect(withIdle.surplus).toEqual(without.surplus)
      }),
    )
  })
})
