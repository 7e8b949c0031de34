/**
 * Shares out a whole number in proportion to whole weights, exactly: the answer sums to `total`, each part within one of
 * its exact share; what is left after rounding down goes to the largest remainders, the first one on a tie. All zero when
 * the weights are. Whole numbers up to 2⁵³. `parts`, as long as the weights, and `scratch` may be given to be used again.
 */
export function shareOut(
  total: number,
  weights: ArrayLike<number>,
  parts = new Float64Array(weights.length),
  scratch = scratchFor(weights.length),
): Float64Array {
  const rest = roundDown(total, weights, sumAndHighest(weights), parts, scratch)
  giveTheRest(rest, parts, scratch)
  return parts
}

export function sumAndHighest(weights: ArrayLike<number>): { sum: number; highest: number } {
  let [sum, highest] = [0, 0]
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!
    sum += weight
    highest = Math.max(highest, weight)
  }
  return { sum, highest }
}

/**
 * The parts rounded down, for weights whose sum and highest are known; answers how many have to be given one more. The
 * remainders are in `scratch`.
 */
export function roundDown(
  total: number,
  weights: ArrayLike<number>,
  { sum, highest }: { sum: number; highest: number },
  parts: Float64Array,
  { remainders, drawers, counts }: Scratch,
): number {
  if (sum === 0) {
    parts.fill(0)
    return 0
  }
  if (total * highest + sum > Number.MAX_SAFE_INTEGER) {
    shareOutLarge(total, weights, sum, parts)
    return 0
  }
  // A little less than so many drawers, lest rounding makes one more of them.
  const [inverse, perDrawer] = [1 / sum, (drawerCount * (1 - 1e-12)) / sum]
  counts.fill(0)
  let rest = total
  for (let i = 0; i < weights.length; i++) {
    const product = total * weights[i]!
    let part = Math.floor(product * inverse)
    let remainder = product - part * sum
    // Multiplying by the inverse is faster than dividing, and may be one off.
    while (remainder < 0) {
      part--
      remainder += sum
    }
    while (remainder >= sum) {
      part++
      remainder -= sum
    }
    const drawer = (remainder * perDrawer) | 0
    parts[i] = part
    remainders[i] = remainder
    drawers[i] = drawer
    counts[drawer]!++
    rest -= part
  }
  return rest
}

/**
 * The same for shares that are whole and 10 000 in all, as those of a key are: the remainders are small whole numbers, and
 * nothing is divided for each of them.
 */
export function roundDownFixed(
  total: number,
  shares: Int32Array,
  parts: Float64Array,
  { remainders, drawers, counts }: Scratch,
): number {
  const high = Math.floor(total / whole)
  const low = total - high * whole
  counts.fill(0)
  let sum = 0
  for (let i = 0; i < shares.length; i++) {
    const share = shares[i]!
    const product = Math.imul(low, share)
    const part = (product / whole) | 0
    const remainder = product - Math.imul(part, whole)
    const drawer = remainder >> 8
    parts[i] = high * share + part
    remainders[i] = remainder
    drawers[i] = drawer
    counts[drawer]!++
    sum += remainder
  }
  return sum / whole
}

/** Hundredths of a percent; in drawers of 256 they need 40. */
const whole = 10_000

/** What one sharing out after the other can use again. */
export type Scratch = {
  remainders: Float64Array
  /** The remainders lie in drawers by size, so that only the one in which the line falls has to be looked at closely. */
  drawers: Uint8Array
  /** how many are in each drawer */
  counts: Int32Array
  /** places and remainders of those in the drawer of the line */
  places: Int32Array
  sizes: Float64Array
}

export const scratchFor = (count: number): Scratch => ({
  remainders: new Float64Array(count),
  drawers: new Uint8Array(count),
  counts: new Int32Array(drawerCount),
  places: new Int32Array(count),
  sizes: new Float64Array(count),
})

const drawerCount = 64

/** One more for each of the `rest` largest remainders, the first one on a tie. */
export function giveTheRest(
  rest: number,
  parts: Float64Array,
  { remainders, drawers, counts, places, sizes }: Scratch,
) {
  if (rest === 0) return
  const count = parts.length
  let line = drawerCount - 1 // the drawer of the last remainder that gets one
  let left = rest
  while (counts[line]! < left) left -= counts[line--]!
  let found = 0
  for (let i = 0; i < count; i++) {
    const above = line - drawers[i]!
    parts[i]! += above >>> 31 // 1 for those above the line
    if (above === 0) {
      places[found] = i
      sizes[found++] = remainders[i]!
    }
  }
  // Equal shares leave equal remainders.
  let isOneSize = true
  for (let k = 1; k < found; k++) if (sizes[k] !== sizes[0]) isOneSize = false
  const threshold = isOneSize ? sizes[0]! : nthLargest(sizes.slice(0, found), left)
  for (let k = 0; k < found; k++)
    if (sizes[k]! > threshold) {
      parts[places[k]!]! += 1
      left--
    }
  for (let k = 0; left > 0; k++)
    if (sizes[k] === threshold) {
      parts[places[k]!]! += 1
      left--
    }
}

/** The value at place `n` (1: the largest) of what is given, which is put in disorder. */
function nthLargest(values: Float64Array, n: number): number {
  const place = n - 1
  let low = 0
  let high = values.length - 1
  while (low < high) {
    const pivot = values[(low + high) >> 1]!
    let i = low
    let j = high
    while (i <= j) {
      while (values[i]! > pivot) i++
      while (values[j]! < pivot) j--
      if (i > j) break
      const other = values[i]!
      values[i++] = values[j]!
      values[j--] = other
    }
    if (place <= j) high = j
    else if (place >= i) low = i
    else break
  }
  return values[place]!
}

/** The same where a product leaves the whole numbers that a double holds. */
function shareOutLarge(total: number, weights: ArrayLike<number>, sum: number, parts: Float64Array) {
  const [whole, divisor] = [BigInt(total), BigInt(sum)]
  let rest = total
  const remainders = Array.from({ length: weights.length }, (_, i) => {
    const product = whole * BigInt(weights[i]!)
    parts[i] = Number(product / divisor)
    rest -= parts[i]!
    return { i, remainder: product % divisor }
  })
  remainders.sort((a, b) => (a.remainder === b.remainder ? a.i - b.i : a.remainder < b.remainder ? 1 : -1))
  for (let k = 0; k < rest; k++) parts[remainders[k]!.i]! += 1
  return parts
}
