import { clipped } from '../meters/own-days.ts'
import type { LocalDay } from '../time/local-day.ts'
import { contains, earlier, type Period, without } from '../time/period.ts'
import type { participationStatuses } from './operation.codes.ts'

export type ParticipationStatus = (typeof participationStatuses)[number]

/**
 * Days on which a participation does not count, because the grid operator has not agreed yet or it is on hold; on all others
 * it is active. No two of one participation have a day in common.
 */
export type Pause = Period & { status: Exclude<ParticipationStatus, 'active'> }

/** The pauses once a status holds from a day on: what was said of that day and of later ones no longer does; earlier days stay. */
export function withStatus(pauses: readonly Pause[], status: ParticipationStatus, from: LocalDay): Pause[] {
  const before = pauses
    .filter((pause) => pause.from < from)
    .map((pause) => ({ ...pause, until: earlier(pause.until, from) }))
  if (status === 'active') return before
  const goesOn = before.find((pause) => pause.until === from && pause.status === status)
  return [
    ...before.filter((pause) => pause !== goesOn),
    { status, from: goesOn ? goesOn.from : from, until: null },
  ]
}

/** Which status a participation has on each of its days, in order. */
export function statusesOf(
  days: Period,
  pauses: readonly Pause[],
): (Period & { status: ParticipationStatus })[] {
  const active = without([days], pauses).map((period) => ({ ...period, status: 'active' as const }))
  return [...clipped(pauses, [days]), ...active].toSorted((a, b) => (a.from < b.from ? -1 : 1))
}

/** The status of today; of a participation that has not begun, of its first day, and of one that is over, of its last. */
export function statusOn(days: Period, pauses: readonly Pause[], today: LocalDay): ParticipationStatus {
  const all = statusesOf(days, pauses)
  const now = all.find((period) => contains(period, today))
  return (now ?? (today < days.from ? all[0]! : all.at(-1)!)).status
}
