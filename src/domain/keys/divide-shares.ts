import { shareOut } from '../units/largest-remainder.ts'
import { everything, type KeyRound } from './key.schema.ts'

// What can be done to all shares of a round at once. Hundredths of a percent; pro rata stays pro rata; what is fixed adds
// up to exactly 100 % afterwards.

type Shares = KeyRound['shares']

const withFixed = (shares: Shares, parts: ArrayLike<number>): Shares => {
  let next = 0
  return shares.map((share) => (share === 'pro-rata' ? share : parts[next++]!))
}

const fixedOf = (shares: Shares) => shares.filter((share) => share !== 'pro-rata')

/** The same for everybody who has a fixed share; the first few have a hundredth more where it does not divide. */
export const equalised = (shares: Shares): Shares =>
  withFixed(
    shares,
    shareOut(
      everything,
      fixedOf(shares).map(() => 1),
    ),
  )

/** In the same proportions, so that they are 100 % together; equal when they are all nothing. */
export function normalised(shares: Shares): Shares {
  const fixed = fixedOf(shares)
  return fixed.some((share) => share > 0) ? withFixed(shares, shareOut(everything, fixed)) : equalised(shares)
}

/** What is missing goes to everybody alike; nothing changes when nothing is missing. */
export function withRest(shares: Shares): Shares {
  const fixed = fixedOf(shares)
  const missing = everything - fixed.reduce((sum, share) => sum + share, 0)
  if (missing <= 0) return shares
  const more = shareOut(
    missing,
    fixed.map(() => 1),
  )
  return withFixed(
    shares,
    fixed.map((share, i) => share + more[i]!),
  )
}
