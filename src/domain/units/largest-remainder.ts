/**
 * Shares out a whole number in proportion to whole weights, exactly: the answer sums to `total`, each part within one of
 * its exact share; what is left after rounding down goes to the largest remainders, the first one on a tie. All zero when
 * the weights are. Whole numbers up to 2⁵³. `parts` and `scratch`, as long as the weights, may be given to be used again.
 */
export function shareOut(
  total: number,
  weights: ArrayLike<number>,
  parts = new Float64Array(weights.length),
  scratch = new Float64Array(weights.length * 2),
): Float64Array {
  let sum = 0
  let highest = 0
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!
    sum += weight
    if (weight > highest) highest = weight
  }
  if (sum === 0) return parts.fill(0)
  if (total * highest + sum > Number.MAX_SAFE_INTEGER) return shareOutLarge(total, weights, sum, parts)
  let rest = total
  for (let i = 0; i < weights.length; i++) {
    const product = total * weights[i]!
    let part = Math.floor(product / sum)
    let remainder = product - part * sum
    // The division rounds: its whole part may be one too high.
    if (remainder < 0) {
      part--
      remainder += sum
    }
    parts[i] = part
    scratch[i] = remainder
    rest -= part
  }
  if (rest > 0) giveTheRest(rest, parts, scratch)
  return parts
}

/** One more for each of the `rest` largest remainders. */
function giveTheRest(rest: number, parts: Float64Array, scratch: Float64Array) {
  const count = parts.length
  const remainders = scratch.subarray(0, count)
  const sorted = scratch.subarray(count, 2 * count)
  sorted.set(remainders)
  const threshold = nthLargest(sorted, rest)
  let left = rest
  for (let i = 0; i < count; i++)
    if (remainders[i]! > threshold) {
      parts[i]! += 1
      left--
    }
  for (let i = 0; left > 0; i++)
    if (remainders[i] === threshold) {
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
