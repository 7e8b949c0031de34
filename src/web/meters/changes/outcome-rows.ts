import type { Fate } from '../../../domain/meters/outcome.ts'
import type { Period } from '../../../domain/time/period.ts'

/** A period as it will be; `pause` is one during which nothing holds. */
export type OutcomeRow<T> = { fate: Fate<T>['fate'] | 'pause'; was: T | null; period: Period }

/** Every period once it is done, in the order of time, with the days between and after them on which nothing holds. */
function withPauses<T extends Period>(fates: readonly Fate<T>[]): OutcomeRow<T>[] {
  const rows: OutcomeRow<T>[] = []
  let end: string | null | undefined
  for (const { fate, was, after } of fates) {
    if (after && end && end < after.from)
      rows.push({ fate: 'pause', was: null, period: { from: end, until: after.from } })
    rows.push({ fate, was, period: after ?? was! })
    if (after) end = after.until
  }
  if (end) rows.push({ fate: 'pause', was: null, period: { from: end, until: null } })
  return rows
}

/**
 * What changes, with its neighbours before and after; how many others there are, which stay as they are. `isTouched` adds
 * what keeps its days and yet is not the same.
 */
export function outcomeRows<T extends Period>(
  fates: readonly Fate<T>[],
  isTouched: (was: T) => boolean = () => false,
): { shown: OutcomeRow<T>[]; others: number } {
  const rows = withPauses(fates)
  const changes = ({ fate, was }: OutcomeRow<T>) =>
    !['kept', 'pause'].includes(fate) || (was !== null && isTouched(was))
  const isNear = (i: number) => rows.slice(Math.max(0, i - 1), i + 2).some(changes)
  // A pause is told together with what follows or precedes it.
  const isBeyond = (i: number) => rows[i]?.fate === 'pause' && isNear(i)
  const shown = rows.filter((_, i) => isNear(i) || isBeyond(i - 1) || isBeyond(i + 1))
  return { shown, others: rows.filter((row) => row.fate !== 'pause' && !shown.includes(row)).length }
}
