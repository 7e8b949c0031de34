import type { MeterListQuery } from '../../domain/meters/meter-list.schema.ts'
import { getCommunity } from '../communities/get-community.ts'
import type { Work } from '../db/in-community.ts'
import { lineFilters } from './line-filters.ts'
import { listOwnMeters } from './list-own-meters.ts'
import { pageOfIds, rowsOf } from './meter-search.store.ts'
import { renewList } from './renew-list.ts'
import { seesAll } from './visible-meters.ts'

/** One page of meters: every word of `q` must be in the EAN, the number, the address or the holder's name. */
export async function listMeters(work: Work, query: MeterListQuery) {
  if (!seesAll(work)) return listOwnMeters(work, query)
  await renewList(work)
  const { staleAfterDays } = await getCommunity(work)
  const filters = lineFilters(query, work.today, staleAfterDays)
  const { ids, total } = await pageOfIds(work, filters, query)
  const items = await rowsOf({ ...work, staleAfterDays }, ids)
  return { items, total, page: query.page, pageSize: query.pageSize }
}
