import { countStates } from '../../domain/readings/completeness.ts'
import type { LocalDay } from '../../domain/time/local-day.ts'
import type { Work } from '../db/in-community.ts'
import { completenessOf } from './completeness-of.ts'

/** How many meters lack readings of days on which they are waited for. */
export async function countIncomplete(
  work: Pick<Work, 'db' | 'communityId' | 'today'>,
  period: { from: LocalDay; until: LocalDay },
): Promise<number> {
  const meters = await completenessOf(work, period)
  return meters.filter(({ days }) => {
    const { missing, partial } = countStates([days])
    return missing + partial > 0
  }).length
}
