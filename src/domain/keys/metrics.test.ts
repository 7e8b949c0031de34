import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kwhToMwh, mwhToKwh } from '../units/energy.ts'
import { allocate, type Round } from './allocate.ts'
import { giniOf, metricsOf } from './metrics.ts'

const p = 'pro-rata' as const
const slot = (kwh: number) => Float64Array.of(kwhToMwh(kwh))

function measure(rounds: Round[], proRataBase: 'residual' | 'initial' = 'residual') {
  const input = {
    rounds,
    proRataBase,
    offtake: [2, 5, 6].map(slot),
    producers: { injection: [slot(10)], givingBack: { by: 'injection' as const }, own: null },
  }
  return metricsOf(input, allocate(input))
}
const percent = (rate: number) => `${(rate * 100).toFixed(2)} %`

describe('what came of a key', () => {
  it.each([
    [
      'fixed, then pro rata on the residual',
      'residual',
      [
        [10_000, 5000, 3000, 2000],
        [0, p, p, p],
      ],
      '76.92 %',
      '100.00 %',
    ],
    [
      'the same on the initial consumption',
      'initial',
      [
        [10_000, 5000, 3000, 2000],
        [0, p, p, p],
      ],
      '73.37 %',
      '95.38 %',
    ],
    [
      '70 % fixed, 30 % pro rata',
      'residual',
      [
        [7000, 4000, 4000, 2000],
        [3000, p, p, p],
      ],
      '76.92 %',
      '100.00 %',
    ],
    ['half to the first, the others pro rata', 'residual', [[10_000, 5000, p, p]], '53.85 %', '70.00 %'],
    ['80 % fixed', 'residual', [[10_000, 5000, 2000, 1000]], '38.46 %', '50.00 %'],
  ] as const)('%s', (_, base, rows, selfSufficiency, sharing) => {
    const metrics = measure(
      rows.map(([weight, ...shares]) => ({ weight, shares })),
      base,
    )
    expect(percent(metrics.selfSufficiencyRate)).toBe(selfSufficiency)
    expect(percent(metrics.selfConsumptionRate)).toBe(sharing)
  })

  it('is told for everybody and for every round', () => {
    const metrics = measure([
      { weight: 7000, shares: [4000, 4000, 2000] },
      { weight: 3000, shares: [p, p, p] },
    ])
    expect(metrics.participants.map(({ coverage }) => percent(coverage))).toEqual([
      '100.00 %',
      '80.59 %',
      '66.18 %',
    ])
    expect(metrics.rounds.map((r) => mwhToKwh(r.surplus))).toEqual([0.8, 0])
    expect(metrics.producers).toEqual([{ injection: 10_000_000, shared: 10_000_000, residual: 0 }])
    expect(percent(metrics.smallestCoverage)).toBe('66.18 %')
  })

  it('is nothing where nothing was taken or injected, and not a number that does not exist', () => {
    const input = {
      rounds: [{ weight: 10_000, shares: [p] }],
      proRataBase: 'residual' as const,
      offtake: [slot(0)],
      producers: { injection: [slot(0)], givingBack: { by: 'injection' as const }, own: null },
    }
    expect(metricsOf(input, allocate(input))).toMatchObject({
      selfConsumptionRate: 0,
      selfSufficiencyRate: 0,
      gini: 0,
      smallestCoverage: 0,
    })
  })
})

describe('how unlike the coverages are', () => {
  it('is nothing when all are alike, and the more the fewer have', () => {
    expect(giniOf([])).toBe(0)
    expect(giniOf([0, 0])).toBe(0)
    expect(giniOf([0.4, 0.4, 0.4])).toBeCloseTo(0, 12)
    expect(giniOf([0, 0, 0, 1])).toBeCloseTo(0.75, 12)
    expect(giniOf([0.25, 0.75])).toBeCloseTo(0.25, 12)
  })

  it('stays between 0 and 1, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (coverages) => {
        const gini = giniOf(coverages)
        expect(gini).toBeGreaterThanOrEqual(-1e-9)
        expect(gini).toBeLessThan(1)
        expect(giniOf(coverages.toReversed())).toBeCloseTo(gini, 9)
      }),
    )
  })
})
