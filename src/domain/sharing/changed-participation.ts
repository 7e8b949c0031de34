import type { LocalDay } from '../time/local-day.ts'
import { overlaps, type Period } from '../time/period.ts'
import type { ParticipationChange } from './operation.schema.ts'
import { type Pause, withStatus } from './participation-status.ts'

export type KnownParticipation = Period & { pauses: readonly Pause[] }

/** Why a change is refused: a code of words/sharing.*.json, and at which field. */
export type ParticipationRefusal = {
  code: 'until-after-from' | 'status-after-end' | 'participation-overlaps'
  path: 'until' | 'from'
}

/**
 * A participation as it is after a change, or why it cannot be: it ends before it begins, its status changes after its end,
 * or it would go on into another one of its meter (`others`). A status from a day before the first one holds from the first.
 */
export function changedParticipation(
  before: KnownParticipation,
  change: ParticipationChange,
  { today, others }: { today: LocalDay; others: readonly Period[] },
): KnownParticipation | ParticipationRefusal {
  const until = change.until === undefined ? before.until : change.until
  if (until !== null && until <= before.from) return { code: 'until-after-from', path: 'until' }
  const days = { from: before.from, until }
  if (others.some((other) => overlaps(other, days))) return { code: 'participation-overlaps', path: 'until' }
  if (change.status === undefined) return { ...days, pauses: before.pauses }
  const asked = change.from ?? today
  const from = asked < days.from ? days.from : asked
  if (until !== null && from >= until) return { code: 'status-after-end', path: 'from' }
  return { ...days, pauses: withStatus(before.pauses, change.status, from) }
}
