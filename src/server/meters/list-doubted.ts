import type { MeterDoubt } from '../../domain/meters/doubts.ts'
import type { DoubtedQuery } from '../../domain/meters/meter-doubts.schema.ts'
import { meterFilter } from '../../domain/meters/meter-list.schema.ts'
import { getCommunity } from '../communities/get-community.ts'
import type { Work } from '../db/in-community.ts'
import { asMeter } from './as-meter.ts'
import { lineFilters } from './line-filters.ts'
import { pageOfIds } from './meter-search.store.ts'
import { metersOf } from './meters.store.ts'
import { renewList } from './renew-list.ts'

/** One page of the meters that are doubted for one thing, or of which somebody found it right; whole, by address. */
export async function listDoubted(
  work: Work,
  doubt: MeterDoubt,
  { page, pageSize, dismissed }: DoubtedQuery,
) {
  await renewList(work)
  const { staleAfterDays } = await getCommunity(work)
  const filters = lineFilters(meterFilter.parse(dismissed ? {} : { doubt }), work.today, staleAfterDays)
  const { ids, total } = await pageOfIds(work, dismissed ? { ...filters, dismissed: doubt } : filters, {
    sort: 'address',
    page,
    pageSize,
  })
  const meters = new Map((await metersOf(work, ids)).map((meter) => [meter.id, meter]))
  const items = ids.map((id) => asMeter(meters.get(id)!, work.today, staleAfterDays))
  return { items, total, page, pageSize }
}
