import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareOut } from './largest-remainder.ts'

describe('sharing out a whole number', () => {
  it('gives what is left after rounding to the largest remainders, the first on a tie', () => {
    expect([...shareOut(10, [1, 1, 1])]).toEqual([4, 3, 3])
    expect([...shareOut(100, [50, 30, 19])]).toEqual([51, 30, 19])
    expect([...shareOut(5, [0, 5, 0])]).toEqual([0, 5, 0])
  })

  it('gives nothing to nobody', () => {
    expect([...shareOut(7, [])]).toEqual([])
    expect([...shareOut(0, [3, 4])]).toEqual([0, 0])
    expect([...shareOut(7, [0, 0])]).toEqual([0, 0])
  })

  it('sums to the whole, each part within one of its exact share, never above its weight when the whole is not', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(weights, fc.double({ min: 0, max: 1, noNaN: true }), (weights, part) => {
        const sum = weights.reduce((a, b) => a + b, 0)
        fc.pre(sum > 0)
        const total = Math.floor(sum * part)
        const parts = shareOut(total, weights)
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total)
        for (const [i, weight] of weights.entries()) {
          expect(Math.abs(parts[i]! - (total * weight) / sum)).toBeLessThan(1)
          expect(parts[i]).toBeLessThanOrEqual(weight)
        }
      }),
    )
  })

  it('is exact where the products leave what a double holds', () => {
    expect([...shareOut(1e9, [1e9])]).toEqual([1e9])
    expect([...shareOut(100_000_000_001, [100_000_000_000, 100_000_000_000, 1])]).toEqual([
      50_000_000_000, 50_000_000_000, 1,
    ])
  })

  it('is what exact fractions say, remainder by remainder, for small and for huge numbers', () => {
    const weight = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 100_000_000_000 }))
    const weights = fc.array(weight, { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 900_000_000_000 }), (weights, total) => {
        const sum = weights.reduce((a, b) => a + b, 0)
        fc.pre(sum > 0)
        const exact = weights.map((w, i) => ({ i, product: BigInt(total) * BigInt(w) }))
        const floors = exact.map(({ product }) => Number(product / BigInt(sum)))
        const rest = total - floors.reduce((a, b) => a + b, 0)
        const byRemainder = exact.toSorted((a, b) => {
          const [ra, rb] = [a.product % BigInt(sum), b.product % BigInt(sum)]
          return ra === rb ? a.i - b.i : ra < rb ? 1 : -1
        })
        for (const { i } of byRemainder.slice(0, rest)) floors[i]! += 1
        expect([...shareOut(total, weights)]).toEqual(floors)
      }),
    )
  })
})
