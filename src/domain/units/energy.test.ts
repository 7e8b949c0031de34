import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kwhToMwh, mwhToKwh } from './energy.ts'

describe('energy', () => {
  it('is a million mWh in a kWh', () => {
    expect(kwhToMwh(0.001)).toBe(1000)
    expect(kwhToMwh(1.2345678)).toBe(1_234_568)
    expect(mwhToKwh(1)).toBe(0.000001)
  })

  it('comes back from kWh to the same mWh, up to 2 TWh', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000_000_000 }), (mwh) => {
        expect(kwhToMwh(mwhToKwh(mwh))).toBe(mwh)
      }),
    )
  })

  it('never shows more than six decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), (mwh) => {
        expect(mwhToKwh(mwh)).toBe(Number(mwhToKwh(mwh).toFixed(6)))
      }),
    )
  })
})
