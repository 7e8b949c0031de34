import { shareOut } from '../units/largest-remainder.ts'
import { giveBack, type Producers } from './give-back.ts'

// The calculation of ../../../docs: for each quarter-hour, what a key gives to each participant. Whole mWh throughout:
// Σ shared + surplus = Σ injection, to the mWh, always. Nothing moves between quarter-hours.

/** One pass of a key. Shares are hundredths of a percent, 10 000 = all. */
export type Round = {
  /** its part of the injection */
  weight: number
  /** of each participant, in their order: a fixed share, or pro rata of what the fixed shares leave */
  shares: readonly (number | 'pro-rata')[]
}

export type ProRataBase = 'residual' | 'initial'

export type AllocationInput = {
  rounds: readonly Round[]
  proRataBase: ProRataBase
  /**
   * Of each participant, mWh per slot (NaN: missing, which is given nothing; 0 on days it takes no part). Remainders of
   * rounding go by the order given, so it should be that of the EANs.
   */
  offtake: readonly Float64Array[]
  producers: Producers
}

/** What a round offered and what was taken of it, over all slots. mWh */
export type RoundTotals = { offered: number; shared: number; sharedOf: Float64Array }

export type Allocation = {
  /** of each participant, mWh per slot; NaN where its offtake is missing */
  shared: Float64Array[]
  /** of each producer, mWh per slot: what of its injection was shared; NaN where its injection is missing */
  given: Float64Array[]
  /** mWh per slot that nobody took: it stays with the producers' suppliers */
  surplus: Float64Array
  rounds: RoundTotals[]
}

const all = 10_000

/** Throws RangeError when the shares of a round are not as many as the participants. */
export function allocate({ rounds, proRataBase, offtake, producers }: AllocationInput): Allocation {
  const count = offtake.length
  const slots = producers.injection[0]?.length ?? offtake[0]?.length ?? 0
  const passes = rounds.map((round) => asPass(round, count))
  const shared = offtake.map(() => new Float64Array(slots))
  const given = producers.injection.map(() => new Float64Array(slots))
  const surplus = new Float64Array(slots)
  const totals = rounds.map(() => ({ offered: 0, shared: 0, sharedOf: new Float64Array(count) }))
  const producerOf = producers.own
    ? Int32Array.from({ length: count }, (_, i) => producers.own![i] ?? -1)
    : null

  const needed = new Float64Array(count) // what is still needed, R
  const initial = new Float64Array(count) // the consumption of the quarter-hour, C
  const taken = new Float64Array(count)
  const bases = new Float64Array(count)
  const [parts, scratch] = [new Float64Array(count + 1), new Float64Array(2 * (count + 1))]
  const [proRata, proRataScratch] = [new Float64Array(count), new Float64Array(2 * count)]
  const injected = new Float64Array(producers.injection.length)

  for (let slot = 0; slot < slots; slot++) {
    let pool = 0
    for (let j = 0; j < injected.length; j++) {
      const value = producers.injection[j]![slot]!
      injected[j] = value > 0 ? value : 0 // NaN too: what is not known cannot be shared
      pool += injected[j]!
    }
    for (let i = 0; i < count; i++) {
      const value = offtake[i]![slot]!
      const consumed = value > 0 ? value : 0
      initial[i] = consumed
      const own = producerOf === null ? -1 : producerOf[i]!
      needed[i] = own < 0 ? consumed : Math.min(consumed, pool - injected[own]!)
      taken[i] = 0
    }
    let carry = 0
    let weightSoFar = 0
    let partSoFar = 0
    for (let k = 0; k < passes.length; k++) {
      const { weights, isProRata, hasProRata } = passes[k]!
      weightSoFar += rounds[k]!.weight
      const upToHere = portion(pool, weightSoFar)
      const offered = upToHere - partSoFar + carry
      partSoFar = upToHere
      let left = offered
      if (offered > 0) {
        shareOut(offered, weights, parts, scratch)
        if (hasProRata) {
          const base = proRataBase === 'initial' ? initial : needed
          for (let i = 0; i < count; i++) bases[i] = isProRata[i] ? base[i]! : 0
          shareOut(parts[count]!, bases, proRata, proRataScratch)
        }
        const { sharedOf } = totals[k]!
        for (let i = 0; i < count; i++) {
          const entitled = isProRata[i] ? proRata[i]! : parts[i]!
          const used = entitled < needed[i]! ? entitled : needed[i]!
          needed[i]! -= used
          taken[i]! += used
          sharedOf[i]! += used
          left -= used
        }
      }
      totals[k]!.offered += offered
      totals[k]!.shared += offered - left
      carry = left
    }
    surplus[slot] = carry + pool - partSoFar
    for (let i = 0; i < count; i++)
      shared[i]![slot] = Number.isNaN(offtake[i]![slot]!) ? Number.NaN : taken[i]!
    giveBack(producers, injected, taken, producerOf, given, slot)
  }
  return { shared, given, surplus, rounds: totals }
}

/** `weight` hundredths of a percent of a whole number, rounded down; exact, though the product may leave a double. */
const portion = (whole: number, weight: number): number => {
  const rest = whole % all
  return ((whole - rest) / all) * weight + Math.floor((rest * weight) / all)
}

/** A round as the loop needs it; the last weight is what the fixed shares leave, for pro rata or for the next round. */
function asPass({ shares }: Round, count: number) {
  if (shares.length !== count) throw new RangeError(`${shares.length} shares for ${count} participants`)
  const weights = new Float64Array(count + 1)
  const isProRata = Uint8Array.from(shares, (share) => (share === 'pro-rata' ? 1 : 0))
  let fixed = 0
  for (const [i, share] of shares.entries())
    if (share !== 'pro-rata') {
      weights[i] = share
      fixed += share
    }
  weights[count] = all - fixed
  if (fixed > all) throw new RangeError('fixed shares above 100 %')
  return { weights, isProRata, hasProRata: isProRata.includes(1) }
}
