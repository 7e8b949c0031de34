import type { MeterFilter } from '../../domain/meters/meter-list.schema.ts'
import { getCommunity } from '../communities/get-community.ts'
import type { Work } from '../db/in-community.ts'
import { lineFilters } from './line-filters.ts'
import { allIds } from './meter-search.store.ts'
import { renewList } from './renew-list.ts'

/** The ids of all meters that match a filter, as the list would show them page by page in the order of `sort`. */
export async function idsMatching(work: Work, filter: MeterFilter, sort = 'ean'): Promise<string[]> {
  await renewList(work)
  const { staleAfterDays } = await getCommunity(work)
  return allIds(work, lineFilters(filter, work.today, staleAfterDays), sort)
}
