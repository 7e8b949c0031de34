import { allocate } from '../../../domain/keys/allocate.ts'
import { roundSum } from '../../../domain/keys/round-sum.ts'
import { type KeyDraft, readWeight, sharesOf } from './draft.ts'

// One quarter-hour that is made up, so that one sees what a key does while one writes it.

/** What participants consume in it, one after the other, kWh. */
const consumption = [4, 2.5, 6, 1, 3, 5, 2, 8]
const mWh = 1_000_000 // in a kWh

export const consumedBy = (row: number) => consumption[row % consumption.length]!

/** Half of what all consume, kWh: enough for some, not for all. */
export const usualInjection = (rows: number) =>
  Math.round(Array.from({ length: rows }, (_, i) => consumedBy(i)).reduce((sum, one) => sum + one, 0) / 2)

export type Example = {
  /** of each participant, kWh received in each round */
  received: number[][]
  /** kWh that nobody took */
  surplus: number
}

/** What the key gives to each, or null while its fixed shares or weights are more than everything. */
export function exampleOf(draft: KeyDraft, injection: number): Example | null {
  const rounds = draft.weights.map((weight, k) => ({
    weight: readWeight(weight) ?? 0,
    shares: sharesOf(draft, k),
  }))
  const weights = rounds.reduce((sum, { weight }) => sum + weight, 0)
  if (draft.rows.length === 0 || weights > 10_000 || rounds.some((round) => roundSum(round).missing < 0))
    return null
  const { rounds: totals, surplus } = allocate({
    rounds,
    proRataBase: draft.proRataBase,
    offtake: draft.rows.map((_, i) => Float64Array.of(consumedBy(i) * mWh)),
    producers: {
      injection: [Float64Array.of(Math.round(injection * mWh))],
      givingBack: { by: 'injection' },
      own: null,
    },
  })
  return {
    received: draft.rows.map((_, i) => totals.map(({ sharedOf }) => sharedOf[i]! / mWh)),
    surplus: surplus[0]! / mWh,
  }
}
