import { fillUp } from '../keys/give-back.ts'
import { shareOut } from '../units/largest-remainder.ts'

// A participant of a key may be a member with several meters. It consumes what they consume together; what it receives is
// theirs in proportion, and a meter that injects never receives its own injection, while the member's other meters may.

/** Several meters as one: what is known of them added up, NaN where nothing is; null of none. mWh per slot */
export function together(columns: readonly Float64Array[]): Float64Array | null {
  if (columns.length <= 1) return columns[0] ?? null
  return columns[0]!.map((_, slot) => {
    const known = columns.map((column) => column[slot]!).filter((value) => !Number.isNaN(value))
    return known.length > 0 ? known.reduce((a, b) => a + b) : Number.NaN
  })
}

/** Of a meter, mWh per slot, what it can receive at most: what it consumes, and no more than the others injected. */
export const mostOf = (
  offtake: Float64Array,
  injected: Float64Array | null,
  pool: Float64Array,
): Float64Array =>
  offtake.map((consumed, slot) =>
    Math.min(consumed > 0 ? consumed : 0, injected ? pool[slot]! - known(injected[slot]!) : pool[slot]!),
  )

/** All that is injected in each slot, mWh. */
export function poolOf(injection: readonly Float64Array[], slots: number): Float64Array {
  const pool = new Float64Array(slots)
  for (const column of injection) for (let slot = 0; slot < slots; slot++) pool[slot]! += known(column[slot]!)
  return pool
}

/**
 * What a participant received, by its meters: in proportion to what each consumed, none more than it can (`most`); NaN where
 * nothing is known of the meter.
 */
export function divided(
  shared: Float64Array,
  offtake: readonly Float64Array[],
  most: readonly Float64Array[],
): Float64Array[] {
  const parts = offtake.map((column) => column.map((value) => (Number.isNaN(value) ? value : 0)))
  for (let slot = 0; slot < shared.length; slot++) {
    const total = known(shared[slot]!)
    if (total === 0) continue
    const weights = offtake.map((column) => known(column[slot]!))
    const limits = Float64Array.from(most, (column) => column[slot]!)
    const plain = shareOut(total, weights)
    const found = plain.some((part, i) => part > limits[i]!) ? fillUp(total, weights, limits) : plain
    for (const [i, part] of parts.entries()) if (!Number.isNaN(part[slot]!)) part[slot] = found[i]!
  }
  return parts
}

const known = (mwh: number) => (mwh > 0 ? mwh : 0)
