import { describe, expect, it } from 'vitest'
import { kwhToMwh, mwhToKwh } from '../units/energy.ts'
import { allocate, type Round } from './allocate.ts'

const p = 'pro-rata' as const
type Vector = {
  key: string
  rounds: Round[]
  base?: 'residual' | 'initial'
  injection?: number
  offtake?: number[]
  /** kWh with the digits that the specification prints */
  shared: string[]
  surplus: string
}

const round = (weight: number, ...shares: Round['shares']): Round => ({
  weight: weight * 100,
  shares: shares.map((share) => (share === p ? p : share * 100)),
})
const [all, half] = [100, [50, 30, 20]]

const vectors: Vector[] = [
  {
    key: 'fixed equal, one round',
    rounds: [round(all, 33.34, 33.33, 33.33)],
    shared: ['0.4', '0.2', '0.4'],
    surplus: '0.200',
  },
  {
    key: 'fixed 50/30/20, one round',
    rounds: [round(all, ...half)],
    shared: ['0.6', '0.2', '0.24'],
    surplus: '0.160',
  },
  {
    key: 'fixed 50/30/20 twice',
    rounds: [round(all, ...half), round(0, ...half)],
    shared: ['0.68', '0.2', '0.272'],
    surplus: '0.048',
  },
  {
    key: 'fixed 50/30/20, then pro rata on the residual',
    rounds: [round(all, ...half), round(0, p, p, p)],
    shared: ['0.696970', '0.2', '0.303030'],
    surplus: '0',
  },
  {
    key: 'the same, pro rata on the initial consumption',
    rounds: [round(all, ...half), round(0, p, p, p)],
    base: 'initial',
    shared: ['0.694118', '0.2', '0.287059'],
    surplus: '0.018824',
  },
  {
    key: 'pro rata',
    rounds: [round(all, p, p, p)],
    shared: ['0.705882', '0.141176', '0.352941'],
    surplus: '0',
  },
  {
    key: 'pro rata of more than is needed',
    rounds: [round(all, p, p, p)],
    injection: 2.5,
    shared: ['1.0', '0.2', '0.5'],
    surplus: '0.800',
  },
  {
    key: '60 % to C, 40 % pro rata on the residual',
    rounds: [round(60, 0, 0, 100), round(40, p, p, p)],
    shared: ['0.583333', '0.116667', '0.5'],
    surplus: '0',
  },
  {
    key: 'P 10: fixed 50/30/20, then pro rata on the residual',
    rounds: [round(all, ...half), round(0, p, p, p)],
    injection: 10,
    offtake: [2, 5, 6],
    shared: ['2', '4', '4'],
    surplus: '0',
  },
  {
    key: 'P 10: the same, on the initial consumption',
    rounds: [round(all, ...half), round(0, p, p, p)],
    base: 'initial',
    injection: 10,
    offtake: [2, 5, 6],
    shared: ['2', '4.1538', '3.3846'],
    surplus: '0.4615',
  },
  {
    key: 'P 10: 70 % fixed 40/40/20, 30 % pro rata on the residual',
    rounds: [round(70, 40, 40, 20), round(30, p, p, p)],
    injection: 10,
    offtake: [2, 5, 6],
    shared: ['2', '4.0294', '3.9706'],
    surplus: '0',
  },
  {
    key: 'P 10: half fixed to the first, the others pro rata',
    rounds: [round(all, 50, p, p)],
    injection: 10,
    offtake: [2, 5, 6],
    shared: ['2', '2.2727', '2.7273'],
    surplus: '3',
  },
  {
    key: 'P 10: fixed 80 % in all',
    rounds: [round(all, 50, 20, 10)],
    injection: 10,
    offtake: [2, 5, 6],
    shared: ['2', '2', '1'],
    surplus: '5',
  },
]

const slot = (kwh: number) => Float64Array.of(kwhToMwh(kwh))
// A thousand times the energy, so that the mWh of rounding stands behind the last digit printed.
const thousandfold = (kwh: number) => slot(kwh * 1000)
const digitsOf = (text: string) => text.split('.')[1]?.length ?? 0
const printed = (mwh: number, like: string) => mwhToKwh(mwh / 1000).toFixed(digitsOf(like))

describe('a key divides the injection of a quarter-hour', () => {
  it.each(vectors)('$key', ({ rounds, base, injection = 1.2, offtake = [1, 0.2, 0.5], shared, surplus }) => {
    const result = allocate({
      rounds,
      proRataBase: base ?? 'residual',
      offtake: offtake.map(thousandfold),
      producers: { injection: [thousandfold(injection)], givingBack: { by: 'injection' }, own: null },
    })
    expect(result.shared.map((mwh, i) => printed(mwh[0]!, shared[i]!))).toEqual(shared)
    expect(printed(result.surplus[0]!, surplus)).toBe(surplus)
  })

  it('gives the odd mWh to the largest remainder, so that nothing is lost', () => {
    const { shared, surplus } = allocate({
      rounds: [round(all, p, p, p)],
      proRataBase: 'residual',
      offtake: [slot(1), slot(0.2), slot(0.5)],
      producers: { injection: [slot(1.2)], givingBack: { by: 'injection' }, own: null },
    })
    expect(shared.map((mwh) => mwh[0])).toEqual([705_882, 141_177, 352_941])
    expect(surplus[0]).toBe(0)
  })

  it('says of each round what it offered and what was taken of it', () => {
    const { rounds } = allocate({
      rounds: [round(all, ...half), round(0, p, p, p)],
      proRataBase: 'residual',
      offtake: [slot(1), slot(0.2), slot(0.5)],
      producers: { injection: [slot(1.2)], givingBack: { by: 'injection' }, own: null },
    })
    expect(rounds.map(({ offered, shared }) => [mwhToKwh(offered), mwhToKwh(shared)])).toEqual([
      [1.2, 1.04],
      [0.16, 0.16],
    ])
    expect([...rounds[0]!.sharedOf]).toEqual([600_000, 200_000, 240_000])
  })

  it('gives nothing for a missing reading, which is not zero, and goes on with the others', () => {
    const missing = Float64Array.of(Number.NaN)
    const result = allocate({
      rounds: [round(all, p, p)],
      proRataBase: 'residual',
      offtake: [missing, slot(1)],
      producers: { injection: [slot(0.5), missing], givingBack: { by: 'injection' }, own: null },
    })
    expect(result.shared.map((mwh) => mwh[0])).toEqual([Number.NaN, 500_000])
    expect(result.given.map((mwh) => mwh[0])).toEqual([500_000, Number.NaN])
  })
})

describe('several producers get back what was shared', () => {
  const back = (
    givingBack: Parameters<typeof allocate>[0]['producers']['givingBack'],
    { taken = 3, injected = [1, 2, 3], own = null as number[] | null } = {},
  ) =>
    allocate({
      rounds: [round(all, p)],
      proRataBase: 'residual',
      offtake: [slot(taken)],
      producers: { injection: injected.map(slot), givingBack, own },
    }).given.map((mwh) => mwhToKwh(mwh[0]!))

  it('in proportion to their injection of that quarter-hour', () =>
    expect(back({ by: 'injection' })).toEqual([0.5, 1, 1.5]))

  it('one after the other, in their order', () => expect(back({ by: 'priority' })).toEqual([1, 2, 0]))

  it('by coefficients, and what one has not the others give', () => {
    expect(back({ by: 'coefficients', coefficients: [1, 1, 0] })).toEqual([1, 2, 0])
    expect(back({ by: 'coefficients', coefficients: [0, 1, 1] })).toEqual([0, 1.5, 1.5])
    expect(back({ by: 'coefficients', coefficients: [1, 0, 0] })).toEqual([1, 0.8, 1.2])
  })

  it('a meter that both takes and injects never receives its own injection', () => {
    expect(back({ by: 'injection' }, { taken: 9, injected: [1, 2], own: [1] })).toEqual([1, 0])
    expect(back({ by: 'injection' }, { taken: 9, injected: [1, 2] })).toEqual([1, 2])
  })
})
