import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bill, eurosOf, eurosPerKwhOf, priceOf, sumOfCents } from './money.ts'

const kWh = 1_000_000 // mWh
const of = (...lines: [mwh: number, price: number | null][]) => {
  const all = bill()
  for (const [mwh, price] of lines) all.add(mwh, price)
  return all.cents()
}

describe('what energy costs', () => {
  it('is its kWh at their price, rounded to cents once at the end', () => {
    expect(of([100 * kWh, priceOf(0.12)])).toBe(1200)
    expect(of([100 * kWh, priceOf(0.12)], [50 * kWh, priceOf(0.10005)])).toBe(1700) // 12 + 5.0025 euros
    // A third of a cent each, thirty times: ten cents, and not thirty times nothing.
    expect(of(...Array.from({ length: 30 }, (): [number, number] => [33_333, 10_000]))).toBe(10)
  })

  it('is rounded up from half a cent on', () => {
    expect(of([kWh, priceOf(0.005)])).toBe(1)
    expect(of([kWh, priceOf(0.00499)])).toBe(0)
  })

  it('is not known without a price, and nothing at a price of nothing', () => {
    expect(of()).toBeNull()
    expect(of([kWh, null])).toBeNull()
    expect(of([kWh, 0])).toBe(0)
    expect(of([kWh, null], [kWh, priceOf(0.2)])).toBe(20)
  })

  it('is exact far beyond what a double holds', () => {
    expect(of([9_000_000_000_000_000, 1_000_000])).toBe(9_000_000_000_000)
  })

  it('is never more than half a cent from the exact amount', () => {
    const line = fc.tuple(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 100_000 }))
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const exact = lines.reduce((sum, [mwh, price]) => sum + BigInt(mwh) * BigInt(price), 0n)
        const off = BigInt(of(...lines)!) * 1_000_000_000n - exact
        expect(off <= 500_000_000n && off > -500_000_000n).toBe(true)
      }),
    )
  })

  it('has prices and amounts that come back from euros as they were', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (price) => {
        expect(priceOf(eurosPerKwhOf(price))).toBe(price)
      }),
    )
    expect(eurosOf(1234)).toBe(12.34)
    expect(eurosOf(null)).toBeNull()
    expect(sumOfCents([1, null, 2])).toBe(3)
    expect(sumOfCents([null])).toBeNull()
  })
})
