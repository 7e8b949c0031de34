import type { Configuration } from '../../../domain/meters/meter.schema.ts'

/** The facts of a configuration that can be told apart, in the order they are shown. */
export const energyFacts = [
  'samplingPowerKva',
  'amperageA',
  'productionChain',
  'generatingCapacityKva',
  'injectionStatus',
] as const
export const moneyFacts = ['rate', 'clientType', 'dso'] as const
export type Fact = (typeof energyFacts)[number] | (typeof moneyFacts)[number] | 'description'

/** What is not as it was in the configuration before it; nothing when there was none. */
export function changedSince(before: Configuration | undefined, now: Configuration): Set<Fact> {
  if (!before) return new Set()
  return new Set(
    (['description', ...energyFacts, ...moneyFacts] as const).filter((fact) => before[fact] !== now[fact]),
  )
}
