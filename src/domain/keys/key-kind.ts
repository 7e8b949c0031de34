import type { Region } from '../communities/community.schema.ts'
import type { KeyRound } from './key.schema.ts'

/** What DSOs call a key by its shape. */
export type KeyKind = 'fixed-equal' | 'fixed' | 'pro-rata' | 'fixed-rounds' | 'hybrid'

export function keyKind(iterations: readonly Pick<KeyRound, 'shares'>[]): KeyKind {
  const all = iterations.flatMap(({ shares }) => shares)
  const isFixed = !all.includes('pro-rata')
  if (isFixed && iterations.length > 1) return 'fixed-rounds'
  if (isFixed) return isEqual(all as number[]) ? 'fixed-equal' : 'fixed'
  return iterations.length === 1 && all.every((share) => share === 'pro-rata') ? 'pro-rata' : 'hybrid'
}

/** Alike but for the hundredth that does not divide. */
const isEqual = (shares: number[]) => Math.max(...shares) - Math.min(...shares) <= 1

// Fixed equal, fixed specific, pro rata (CWaPE).
const wallonia: readonly KeyKind[] = ['fixed-equal', 'fixed', 'pro-rata']
// Fixed in one or several rounds, pro rata, hybrid.
const sibelga: readonly KeyKind[] = ['fixed-equal', 'fixed', 'fixed-rounds', 'pro-rata', 'hybrid']
// Fixed and relative; its own “optimal” is not written as a key.
const fluvius: readonly KeyKind[] = ['fixed-equal', 'fixed', 'pro-rata']

/** What each DSO lists as standard, by its code (migrations/0006_meters.sql); one that is not here lists nothing. */
const listedBy: Record<string, readonly KeyKind[]> = {
  ...{ ores: wallonia, resa: wallonia, aieg: wallonia, aiesh: wallonia, rew: wallonia },
  ...{ sibelga, fluvius },
}
const standard: Record<Region, readonly KeyKind[]> = { WAL: wallonia, BRU: sibelga, VLA: fluvius }

type Rounds = readonly Pick<KeyRound, 'shares'>[]

/** Does every DSO of the region take such a key as it is? Otherwise it has to be agreed with them. */
export const isStandard = (iterations: Rounds, region: Region): boolean =>
  standard[region].includes(keyKind(iterations))

/** Does this DSO? */
export const isListedBy = (dso: string, iterations: Rounds): boolean =>
  listedBy[dso]?.includes(keyKind(iterations)) ?? false
