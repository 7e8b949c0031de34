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
  let sum = 0
  let highest = 0
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!
    sum += weight
    if (weight > highest) highest = weight
  }
  return shareOutOf(total, weights, { sum, highest }, parts, scratch)
}

/** The same for weights whose sum and highest are known. */
export function shareOutOf(
  total: number,
  weights: ArrayLike<number>,
  { sum, highest }: { sum: number; highest: number },
  parts: Float64Array,
  { remainders, drawers, counts, inLine }: Scratch,
): Float64Array {
  if (sum === 0) return parts.fill(0)
  if (total * highest + sum > Number.MAX_SAFE_INTEGER) return shareOutLarge(total, weights, sum, parts)
  const count = weights.length
  const [inverse, perDrawer] = [1 / sum, drawerCount / sum]
  counts.fill(0)
  let rest = total
  for (let i = 0; i < count; i++) {
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
    const drawer = Math.min((remainder * perDrawer) | 0, drawerCount - 1)
    parts[i] = part
    remainders[i] = remainder
    drawers[i] = drawer
    counts[drawer]!++
    rest -= part
  }
  if (rest > 0) giveTheRest(rest, parts, { remainders, drawers, counts, inLine })
  return parts
}

/** What one sharing out after the other can use again. */
export type Scratch = {
  remainders: Float64Array
  drawers: Uint8Array
  /** how many are in each drawer */
  counts: Int32Array
  /** the remainders of the drawer in which the line falls */
  inLine: Float64Array
}

export const scratchFor = (count: number): Scratch => ({
  remainders: new Float64Array(count),
  drawers: new Uint8Array(count),
  counts: new Int32Array(drawerCount),
  inLine: new Float64Array(count),
})

const drawerCount = 64

/**
 * One more for each of the `rest` largest remainders. They lie in drawers by size, so that only the one drawer in which the
 * line falls has to be looked at closely: selecting among all of them took long, and a branch for each as well.
 */
function giveTheRest(rest: number, parts: Float64Array, { remainders, drawers, counts, inLine }: Scratch) {
  const count = parts.length
  let line = drawerCount - 1 // the drawer of the last remainder that gets one
  let left = rest
  while (counts[line]! < left) left -= counts[line--]!
  for (let i = 0; i < count; i++) parts[i]! += (line - drawers[i]!) >>> 31 // 1 for those above the line
  let [found, isOneSize] = [0, true]
  for (let i = 0; i < count; i++)
    if (drawers[i] === line) {
      inLine[found] = remainders[i]!
      if (inLine[found] !== inLine[0]) isOneSize = false
      found++
    }
  // Equal shares leave equal remainders.
  const threshold = isOneSize ? inLine[0]! : nthLargest(inLine.subarray(0, found), left)
  for (let i = 0; i < count && left > 0; i++)
    if (drawers[i] === line && remainders[i]! > threshold) {
      parts[i]! += 1
      left--
    }
  for (let i = 0; left > 0; i++)
    if (drawers[i] === line && remainders[i] === threshold) {
      parts[i]! += 1
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
