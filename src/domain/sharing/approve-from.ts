import type { LocalDay } from '../time/local-day.ts'
import type { Period } from '../time/period.ts'

/**
 * What approving a key from a day does to those that were approved before: the one in force on that day ends there, which is
 * its last day being the day before. Refused (null) when one begins on that day or later: keys follow each other.
 */
export function approveFrom<T extends Period>(
  approved: readonly T[],
  from: LocalDay,
): { ends: T | null } | null {
  if (approved.some((one) => one.from >= from)) return null
  return { ends: approved.find(({ until }) => until === null || until > from) ?? null }
}

/**
 * What withdrawing an approval does to the others: the one that it had ended goes on again. Refused (undefined) unless it is
 * the newest: keys follow each other, and a day in between would have none.
 */
export function withdrawn<T extends Period & { id: string }>(
  approved: readonly T[],
  id: string,
): { reopens: T | null } | undefined {
  const [newest, before] = approved.toSorted((a, b) => (a.from < b.from ? 1 : -1))
  if (newest?.id !== id) return undefined
  return { reopens: before?.until === newest.from ? before : null }
}
