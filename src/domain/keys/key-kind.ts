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

// Wallonia (CWaPE): fixed equal, fixed specific, pro rata. Brussels (Sibelga): fixed in one or several rounds, pro rata,
// hybrid. Flanders (Fluvius): fixed and relative; its own “optimal” is not written as a key.
const standard: Record<Region, readonly KeyKind[]> = {
  WAL: ['fixed-equal', 'fixed', 'pro-rata'],
  BRU: ['fixed-equal', 'fixed', 'fixed-rounds', 'pro-rata', 'hybrid'],
  VLA: ['fixed-equal', 'fixed', 'pro-rata'],
}

/** Does every DSO of the region take such a key as it is? Otherwise it has to be agreed with them. */
export const isStandard = (iterations: readonly Pick<KeyRound, 'shares'>[], region: Region): boolean =>
  standard[region].includes(keyKind(iterations))
