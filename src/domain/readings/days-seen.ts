import { clipped } from '../meters/own-days.ts'
import type { LocalDay } from '../time/local-day.ts'
import { joined, type Period } from '../time/period.ts'
import type { MeterDays } from './expected-days.ts'

/** Through what somebody looked at a meter: itself, a member that held it, or an operation in which it took part. */
export type SeenThrough =
  | { kind: 'meter' }
  | { kind: 'member'; memberId: string }
  | { kind: 'results'; operationId: string }

/**
 * The days on which a look showed something of these members: the days asked for on which the meter was theirs (of the member
 * through whom it was looked at, of the operation in which it took part). Nothing of the days of other holders.
 */
export function daysSeen(
  { held, takingPart }: Pick<MeterDays, 'held' | 'takingPart'>,
  memberIds: readonly string[],
  through: SeenThrough,
  asked: Period & { until: LocalDay },
): (Period & { until: LocalDay })[] {
  const whose = through.kind === 'member' ? [through.memberId] : memberIds
  const own = joined(held.filter(({ memberId }) => memberIds.includes(memberId) && whose.includes(memberId)))
  const part =
    through.kind === 'results'
      ? clipped(own, joined(takingPart.filter(({ operationId }) => operationId === through.operationId)))
      : own
  return joined(clipped(part, [asked])) as (Period & { until: LocalDay })[]
}
