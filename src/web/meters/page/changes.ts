import type { Configuration } from '../../../domain/meters/meter.schema.ts'
import { addDays } from '../../../domain/time/local-day.ts'
import { contains, type Period } from '../../../domain/time/period.ts'

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

/** What holds on the day before a configuration, when it is another than on its first day; undefined when it is the same. */
export function heldBefore<T extends Period>(
  periods: T[],
  { from }: Period,
  idOf: (period: T) => string,
): T | null | undefined {
  const on = (day: string) => periods.find((period) => contains(period, day))
  const [before, now] = [on(addDays(from, -1)), on(from)]
  return (before && idOf(before)) === (now && idOf(now)) ? undefined : (before ?? null)
}
