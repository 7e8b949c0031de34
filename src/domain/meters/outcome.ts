import { type Period, samePeriod } from '../time/period.ts'
import type { Trim } from './history.ts'

type Kept = Period & { id: string }

/** What a change does to a history; a period that begins on another day is trimmed like any other. */
export type Plan = { trimmed?: readonly Trim[]; removed?: readonly string[]; added?: Period | null }

export type Fate<T> = {
  fate: 'kept' | 'shortened' | 'extended' | 'moved' | 'gone' | 'new'
  /** the period as it is; null for a new one */
  was: T | null
  /** when it will hold; null when it goes away */
  after: Period | null
}

/** Every period of a history once a plan is carried out, in the order of time, with what becomes of it. */
export function outcomeOf<T extends Kept>(existing: readonly T[], plan: Plan): Fate<T>[] {
  const { trimmed = [], removed = [], added = null } = plan
  const fates: Fate<T>[] = existing.map((was) => {
    if (removed.includes(was.id)) return { fate: 'gone', was, after: null }
    const after = trimmed.find(({ id }) => id === was.id)?.after ?? { from: was.from, until: was.until }
    return { fate: fateOf(was, after), was, after }
  })
  if (added) fates.push({ fate: 'new', was: null, after: added })
  const first = ({ was, after }: Fate<T>) => (after ?? was!).from
  return fates.sort((a, b) => (first(a) === first(b) ? 0 : first(a) < first(b) ? -1 : 1))
}

function fateOf(was: Period, after: Period) {
  if (samePeriod(was, after)) return 'kept'
  if (was.from !== after.from) return 'moved'
  return was.until === null || (after.until !== null && after.until < was.until) ? 'shortened' : 'extended'
}
