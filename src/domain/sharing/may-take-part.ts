import type { LocalDay } from '../time/local-day.ts'
import type { Period } from '../time/period.ts'
import type { ParticipationReason } from './operation.codes.ts'

export type TakingPart = Period & { id: string; operationId: string }

/**
 * Whether a meter may take part in an operation from a day on, without end, given what it takes part in: which of these
 * ends on that day for it, or why it may not. It takes part in one operation a day; to leave another one for this has to
 * be asked for (`moving`), and what begins later has to be removed first.
 */
export function mayTakePart(
  known: readonly TakingPart[],
  operationId: string,
  from: LocalDay,
  moving: boolean,
): { ends: TakingPart | null } | { reason: ParticipationReason } {
  const meant = known.filter(({ until }) => until === null || until > from)
  if (meant.some((one) => one.operationId === operationId && one.from <= from))
    return { reason: 'participation-here' }
  if (meant.some((one) => one.from >= from)) return { reason: 'participation-later' }
  const [other] = meant
  if (!other) return { ends: null }
  return moving ? { ends: other } : { reason: 'participation-elsewhere' }
}
