import {
  giveTheRest,
  roundDown,
  roundDownFixed,
  scratchFor,
  sumAndHighest,
} from '../units/largest-remainder.ts'
import { giverBack, type Producers } from './give-back.ts'

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
  /**
   * Of each participant, mWh per slot: what it can take at most, where that is less than its offtake for another reason than
   * `producers.own`; null of those of which it is not.
   */
  most?: readonly (Float64Array | null)[]
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
export function allocate({ rounds, proRataBase, offtake, producers, most }: AllocationInput): Allocation {
  const count = offtake.length
  const slots = producers.injection[0]?.length ?? offtake[0]?.length ?? 0
  const passes = rounds.map((round) => asPass(round, count))
  const shared = offtake.map(() => new Float64Array(slots))
  const given = producers.injection.map(() => new Float64Array(slots))
  const surplus = new Float64Array(slots)
  const totals = rounds.map(() => ({ offered: 0, shared: 0, sharedOf: new Float64Array(count) }))
  const giver = giverBack(producers)
  const { withOwn } = giver

  // Slot by slot in rows of all participants: going through the columns of many would miss the cache each time.
  const [consumed, injected] = [
    new Float64Array(count * rowsAhead),
    new Float64Array(given.length * rowsAhead),
  ]
  const takenRows = new Float64Array(count * rowsAhead)
  const [consumedOf, injectedOf, takenOf] = [
    rowsOf(consumed, count),
    rowsOf(injected, given.length),
    rowsOf(takenRows, count),
  ]
  const needed = new Float64Array(count) // what is still needed, R
  const bases = new Float64Array(count)
  const [parts, proRata] = [new Float64Array(count + 1), new Float64Array(count)]
  const scratch = scratchFor(count + 1)

  for (let first = 0; first < slots; first += rowsAhead) {
    const rows = Math.min(rowsAhead, slots - first)
    const isOfftakeMissing = intoRows(offtake, first, rows, consumed)
    const isInjectionMissing = intoRows(producers.injection, first, rows, injected)
    takenRows.fill(0)
    for (let row = 0; row < rows; row++) {
      const injection = injectedOf[row]!
      let pool = 0
      for (let j = 0; j < injection.length; j++) pool += injection[j]!
      if (pool === 0) continue
      const initial = consumedOf[row]! // the consumption of the quarter-hour, C
      const taken = takenOf[row]!
      needed.set(initial)
      for (let k = 0; k < withOwn.participants.length; k++) {
        const i = withOwn.participants[k]!
        needed[i] = Math.min(needed[i]!, pool - injection[withOwn.producers[k]!]!)
      }
      if (most)
        for (let i = 0; i < count; i++) {
          const limit = most[i]
          if (limit) needed[i] = Math.min(needed[i]!, limit[first + row]!)
        }
      taken.set(needed)
      let carry = 0
      let weightSoFar = 0
      let partSoFar = 0
      for (let k = 0; k < passes.length; k++) {
        const { weights, isProRata, isAllProRata, hasProRata, hasFixed } = passes[k]!
        weightSoFar += rounds[k]!.weight
        const upToHere = portion(pool, weightSoFar)
        const offered = upToHere - partSoFar + carry
        partSoFar = upToHere
        let left = offered
        if (offered > 0) {
          const { sharedOf } = totals[k]!
          let forProRata = offered
          if (hasFixed) {
            giveTheRest(roundDownFixed(offered, weights, parts, scratch), parts, scratch)
            forProRata = parts[count]!
            left -= take(parts, needed, sharedOf)
          }
          if (hasProRata) {
            // Those with a fixed share are no part of it, so what they have just taken changes no base.
            const base = proRataBase === 'initial' ? initial : needed
            if (!isAllProRata) for (let i = 0; i < count; i++) bases[i] = base[i]! * isProRata[i]!
            const weighing = isAllProRata ? base : bases
            const rest = roundDown(forProRata, weighing, sumAndHighest(weighing), proRata, scratch)
            giveTheRest(rest, proRata, scratch)
            left -= take(proRata, needed, sharedOf)
          }
        }
        totals[k]!.offered += offered
        totals[k]!.shared += offered - left
        carry = left
      }
      for (let i = 0; i < count; i++) taken[i]! -= needed[i]!
      const atEnd = carry + pool - partSoFar
      surplus[first + row] = atEnd
      giver.give(pool - atEnd, injection, taken, given, first + row)
    }
    outOfRows(takenRows, first, rows, shared)
    if (isOfftakeMissing) keepMissing(offtake, first, rows, shared)
    if (isInjectionMissing) keepMissing(producers.injection, first, rows, given)
  }
  return { shared, given, surplus, rounds: totals }
}

/** Of what each is entitled to it takes what it still needs; answers how much that is in all. */
function take(entitled: Float64Array, needed: Float64Array, sharedOf: Float64Array): number {
  let all = 0
  for (let i = 0; i < needed.length; i++) {
    const used = Math.min(entitled[i]!, needed[i]!)
    needed[i]! -= used
    sharedOf[i]! += used
    all += used
  }
  return all
}

const rowsOf = (rows: Float64Array, length: number): Float64Array[] =>
  Array.from({ length: rowsAhead }, (_, row) => rows.subarray(row * length, (row + 1) * length))

/** So many slots are brought into rows at once: a day, and what that takes stays in the cache. */
const rowsAhead = 96

/**
 * What is missing is 0 in the rows: it is not known, and cannot be shared or take. Answers whether anything is.
 */
function intoRows(
  columns: readonly Float64Array[],
  first: number,
  rows: number,
  into: Float64Array,
): boolean {
  const count = columns.length
  let missing = 0
  for (let i = 0; i < count; i++) {
    const column = columns[i]!
    for (let row = 0; row < rows; row++) {
      const value = column[first + row]!
      into[row * count + i] = value > 0 ? value : 0
      missing += value >= 0 ? 0 : 1
    }
  }
  return missing > 0
}

function outOfRows(from: Float64Array, first: number, rows: number, columns: Float64Array[]) {
  const count = columns.length
  for (let i = 0; i < count; i++) {
    const column = columns[i]!
    for (let row = 0; row < rows; row++) column[first + row] = from[row * count + i]!
  }
}

function keepMissing(known: readonly Float64Array[], first: number, rows: number, columns: Float64Array[]) {
  for (const [j, column] of columns.entries())
    for (let slot = first; slot < first + rows; slot++)
      if (Number.isNaN(known[j]![slot]!)) column[slot] = Number.NaN
}

/** `weight` hundredths of a percent of a whole number, rounded down; exact, though the product may leave a double. */
const portion = (whole: number, weight: number): number => {
  const high = Math.floor(whole / all)
  return high * weight + Math.floor(((whole - high * all) * weight) / all)
}

/** A round as the loop needs it; the last weight is what the fixed shares leave, for pro rata or for the next round. */
function asPass({ shares }: Round, count: number) {
  if (shares.length !== count) throw new RangeError(`${shares.length} shares for ${count} participants`)
  const weights = new Int32Array(count + 1)
  const isProRata = Float64Array.from(shares, (share) => (share === 'pro-rata' ? 1 : 0))
  let fixed = 0
  for (const [i, share] of shares.entries())
    if (share !== 'pro-rata') {
      weights[i] = share
      fixed += share
    }
  weights[count] = all - fixed
  if (fixed > all) throw new RangeError('fixed shares above 100 %')
  return {
    weights,
    isProRata,
    hasProRata: isProRata.includes(1),
    isAllProRata: !isProRata.includes(0),
    hasFixed: fixed > 0,
  }
}
