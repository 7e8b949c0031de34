import { silentBy } from '../../domain/meters/doubts.ts'
import { meterDoubtCodes } from '../../domain/meters/meter.codes.ts'
import type { DoubtCounts } from '../../domain/meters/meter-doubts.schema.ts'
import { getCommunity } from '../communities/get-community.ts'
import type { Work } from '../db/in-community.ts'
import * as store from './doubts.store.ts'
import { anyDoubt, bitOf } from './line-facets.ts'
import { renewList } from './renew-list.ts'

/** How many meters are doubted for what today, and how many of which somebody found it right. */
export async function countDoubts(work: Work): Promise<DoubtCounts> {
  await renewList(work)
  const { staleAfterDays } = await getCommunity(work)
  const patterns = await store.doubtPatterns(work, silentBy(work.today, staleAfterDays))
  const dismissed = await store.dismissedCounts(work)
  const sum = (has: (pattern: (typeof patterns)[number]) => boolean) =>
    patterns.reduce((total, pattern) => total + (has(pattern) ? pattern.count : 0), 0)
  return {
    total: sum(({ facets, isSilent }) => isSilent || (facets & anyDoubt) !== 0),
    kinds: meterDoubtCodes.map((doubt) => ({
      doubt,
      open: sum(({ facets, isSilent }) =>
        doubt === 'no-readings' ? isSilent : (facets & bitOf(doubt)) !== 0,
      ),
      dismissed: dismissed.get(doubt) ?? 0,
    })),
  }
}
