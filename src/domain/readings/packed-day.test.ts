import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packDay, packedSlots, packQuality, unpackDay, unpackQuality } from './packed-day.ts'

const slots = fc.constantFrom(92, 96, 100)
const dayOf = (mwh: fc.Arbitrary<number>) =>
  slots.chain((length) =>
    fc
      .array(fc.oneof({ weight: 9, arbitrary: mwh }, { weight: 1, arbitrary: fc.constant(Number.NaN) }), {
        minLength: length,
        maxLength: length,
      })
      .map((values) => Float64Array.from(values)),
  )
const highest = fc.constantFrom(
  0,
  254,
  255,
  256,
  65_534,
  65_535,
  65_536,
  2 ** 24 - 2,
  2 ** 24 - 1,
  2 ** 32 - 2,
  2 ** 32 - 1,
  1e11,
)
const days = fc
  .tuple(highest, fc.constantFrom(1, 1000))
  .chain(([max, unit]) => dayOf(fc.integer({ min: 0, max: Math.floor(max / unit) }).map((n) => n * unit)))

const unpacked = (bytes: Uint8Array) => {
  const into = new Float64Array(packedSlots(bytes))
  unpackDay(bytes, into)
  return into
}

describe('a packed day', () => {
  it('unpacks to exactly what was packed, missing slots and all, up to 100 MWh in a slot', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(unpacked(packDay(day))).toEqual(day)
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps a value at the edge of each width apart from a missing slot', () => {
    for (const edge of [254, 255, 256, 65_534, 65_535, 2 ** 24 - 1, 2 ** 32 - 1, 2 ** 32, 2 ** 40 - 2]) {
      const day = Float64Array.of(edge, Number.NaN, 0, 1)
      expect(unpacked(packDay(day))).toEqual(day)
      if (edge <= 1e8) {
        const inWh = day.map((n) => n * 1000)
        expect(unpacked(packDay(inWh))).toEqual(inWh)
      }
    }
  })

  it('takes one byte and as many per slot as its highest value needs, never more than five', () => {
    const size = (mwh: number) => packDay(new Float64Array(96).fill(mwh)).length
    expect(size(Number.NaN)).toBe(1 + 96)
    expect(size(254_000)).toBe(1 + 96)
    expect(size(255_000)).toBe(1 + 2 * 96)
    expect(size(65_534_000)).toBe(1 + 2 * 96)
    expect(size(65_535_000)).toBe(1 + 3 * 96)
    expect(size(2_500_001)).toBe(1 + 3 * 96)
    expect(size(100_000_000_000)).toBe(1 + 4 * 96)
    expect(size(99_999_999_999)).toBe(1 + 5 * 96)
    fc.assert(
      fc.property(days, (day) => {
        expect(packDay(day).length).toBeLessThanOrEqual(1 + 5 * day.length)
      }),
    )
  })

  it('is written where it is wanted', () => {
    const into = new Float64Array(6).fill(-1)
    expect(unpackDay(packDay(Float64Array.of(7, Number.NaN)), into, 3)).toBe(2)
    expect([...into]).toEqual([-1, -1, -1, 7, Number.NaN, -1])
    expect(() => unpackDay(packDay(Float64Array.of(7, 8)), into, 5)).toThrow(RangeError)
  })

  it.each([-1, 0.5, 2 ** 40 - 1, Number.POSITIVE_INFINITY])('refuses %d mWh', (mwh) =>
    expect(() => packDay(Float64Array.of(mwh))).toThrow(RangeError),
  )

  it.each([[[]], [[0, 1]], [[6, 1, 1, 1, 1, 1, 1]], [[2, 1, 1, 1]], [[255, 1]]])(
    'refuses to read %j',
    (bytes) => expect(() => packedSlots(Uint8Array.from(bytes))).toThrow(RangeError),
  )
})

describe('packed qualities', () => {
  const gross = Float64Array.of(1, Number.NaN, 3, 4, 5)

  it('are nothing when all that is present was measured', () => {
    expect(packQuality(Uint8Array.of(0, 3, 0, 0, 0))).toBeNull()
    expect([...unpackQuality(null, gross)]).toEqual([0, 3, 0, 0, 0])
  })

  it('unpack to what was packed, missing slots being those without a value', () => {
    const codes = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 92, maxLength: 100 })
    fc.assert(
      fc.property(codes, (list) => {
        const day = Float64Array.from(list, (code) => (code === 3 ? Number.NaN : 1))
        const packed = packQuality(Uint8Array.from(list))
        expect([...unpackQuality(packed, day)]).toEqual(list)
        if (packed) expect(packed.length).toBe(Math.ceil(list.length / 4))
      }),
    )
  })

  it('other than the four are refused', () =>
    expect(() => packQuality(Uint8Array.of(1, 4))).toThrow(RangeError))
})
