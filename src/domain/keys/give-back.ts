import { scratchFor, shareOut } from '../units/largest-remainder.ts'

/** How shared energy is counted back to several producers. */
export type GivingBack =
  | { by: 'injection' }
  /** the first in the list gives all it can, then the next */
  | { by: 'priority' }
  /** of each producer, in their order; whole numbers of any sum */
  | { by: 'coefficients'; coefficients: readonly number[] }

export type Producers = {
  /** of each producer, mWh per slot; NaN: missing, which shares nothing; 0 on days it takes no part */
  injection: readonly Float64Array[]
  givingBack: GivingBack
  /**
   * Of each participant the place of the producer that is the same meter, or -1: such a meter never receives its own
   * injection. Null where the DSO lets it.
   */
  own: readonly number[] | null
}

/**
 * Who gives back, slot by slot: `give` writes into `given` what of each producer’s injection was shared in a slot: in all as
 * much as was taken, of nobody more than it injected, and of a meter that also takes, no more than the others took.
 */
export function giverBack({ injection, givingBack, own }: Producers) {
  const count = injection.length
  const places = own ? [...own.keys()].filter((i) => own[i]! >= 0) : []
  /** participants that are producers too, and which */
  const withOwn = {
    participants: Int32Array.from(places),
    producers: Int32Array.from(places, (i) => own![i]!),
  }
  const [limits, parts] = [new Float64Array(count), new Float64Array(count)]
  const scratch = scratchFor(count)

  /** `total` is what was taken in all */
  function give(
    total: number,
    injected: Float64Array,
    taken: Float64Array,
    given: Float64Array[],
    slot: number,
  ) {
    if (total === 0) return
    limits.set(injected)
    for (let k = 0; k < withOwn.producers.length; k++) {
      const j = withOwn.producers[k]!
      limits[j] = Math.min(limits[j]!, total - taken[withOwn.participants[k]!]!)
    }
    const found = partsOf(total, injected)
    for (let j = 0; j < count; j++) given[j]![slot] = found[j]!
  }

  function partsOf(total: number, injected: Float64Array): Float64Array {
    if (givingBack.by === 'priority') return inOrder(total, limits)
    const weights = givingBack.by === 'injection' ? injected : givingBack.coefficients
    shareOut(total, weights, parts, scratch)
    let all = 0
    let isWithin = true
    for (let j = 0; j < count; j++) {
      all += parts[j]!
      if (parts[j]! > limits[j]!) isWithin = false
    }
    return isWithin && all === total ? parts : fillUp(total, weights, limits)
  }

  return { withOwn, give }
}

/**
 * The same for whole columns: of each producer what of its injection was shared, NaN where that is missing; `taken` is of each
 * participant, mWh per slot.
 */
export function giveBack(producers: Producers, taken: readonly Float64Array[]): Float64Array[] {
  const { injection } = producers
  const { give } = giverBack(producers)
  const given = injection.map((column) => column.map((mwh) => (Number.isNaN(mwh) ? mwh : 0)))
  const [injected, takenNow] = [new Float64Array(injection.length), new Float64Array(taken.length)]
  for (let slot = 0; slot < (injection[0]?.length ?? 0); slot++) {
    for (const [j, column] of injection.entries()) injected[j] = column[slot]! > 0 ? column[slot]! : 0
    for (const [i, column] of taken.entries()) takenNow[i] = column[slot]! > 0 ? column[slot]! : 0
    give(
      takenNow.reduce((sum, mwh) => sum + mwh, 0),
      injected,
      takenNow,
      given,
      slot,
    )
  }
  for (const [j, column] of injection.entries())
    for (const [slot, mwh] of column.entries()) if (Number.isNaN(mwh)) given[j]![slot] = mwh
  return given
}

function inOrder(total: number, limits: Float64Array): Float64Array {
  let left = total
  return limits.map((limit) => {
    const part = Math.min(left, limit)
    left -= part
    return part
  })
}

/** By weight, none above its limit; what one cannot give the others give by their weights, then by what they have left. */
export function fillUp(total: number, weights: ArrayLike<number>, limits: Float64Array): Float64Array {
  const open = Float64Array.from(weights)
  const parts = new Float64Array(limits.length)
  let left = total
  while (left > 0) {
    if (open.every((weight) => weight === 0)) for (const j of open.keys()) open[j] = limits[j]! - parts[j]!
    if (open.every((weight) => weight === 0)) break
    const wanted = shareOut(left, open)
    const full = [...wanted.keys()].filter((j) => wanted[j]! > limits[j]! - parts[j]!)
    if (full.length === 0) {
      for (const j of wanted.keys()) parts[j]! += wanted[j]!
      break
    }
    for (const j of full) {
      left -= limits[j]! - parts[j]!
      parts[j] = limits[j]!
      open[j] = 0
    }
  }
  return parts
}
