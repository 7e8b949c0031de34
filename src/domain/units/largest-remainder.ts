/**
 * Shares out a whole number in proportion to whole weights, exactly: the answer sums to `total`, each part within one of
 * its exact share; what is left after rounding down goes to the largest remainders, the first one on a tie. All zero when
 * the weights are. Throws RangeError where a product would leave the whole numbers a double holds.
 */
export function shareOut(total: number, weights: ArrayLike<number>): Float64Array {
  const parts = new Float64Array(weights.length)
  let sum = 0
  for (let i = 0; i < weights.length; i++) sum += weights[i]!
  if (sum === 0) return parts
  if (total * sum > Number.MAX_SAFE_INTEGER) throw new RangeError('too large to share out exactly')
  let rest = total
  const remainders: { i: number; remainder: number }[] = []
  for (let i = 0; i < weights.length; i++) {
    const product = total * weights[i]!
    const remainder = product % sum
    parts[i] = (product - remainder) / sum
    rest -= parts[i]!
    if (remainder > 0) remainders.push({ i, remainder })
  }
  if (rest > 0) {
    remainders.sort((a, b) => b.remainder - a.remainder || a.i - b.i)
    for (let k = 0; k < rest; k++) parts[remainders[k]!.i]! += 1
  }
  return parts
}
