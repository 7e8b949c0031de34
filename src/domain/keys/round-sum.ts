import { everything, fixedSum, type KeyRound } from './key.schema.ts'

/** How the shares of a round stand: everything is given, something is missing or too much, or pro rata has what is left. */
export type RoundSum = {
  sum: number
  missing: number
  state: 'whole' | 'below' | 'above' | 'rest' | 'nothing-left'
}

/** Hundredths of a percent; `missing` is below zero when there is too much. */
export function roundSum({ shares }: Pick<KeyRound, 'shares'>): RoundSum {
  const sum = fixedSum({ shares })
  const missing = everything - sum
  const state = () => {
    if (missing < 0) return 'above'
    if (shares.includes('pro-rata')) return missing === 0 ? 'nothing-left' : 'rest'
    return missing === 0 ? 'whole' : 'below'
  }
  return { sum, missing, state: state() }
}
