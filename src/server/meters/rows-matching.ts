import type { MeterFilter, MeterListItem } from '../../domain/meters/meter-list.schema.ts'
import { getCommunity } from '../communities/get-community.ts'
import type { Work } from '../db/in-community.ts'
import { slices } from '../db/slices.ts'
import { idsMatching } from './ids-matching.ts'
import { rowsOf } from './meter-search.store.ts'

/**
 * All rows of the list that match a filter, in the order of `sort`, in chunks: for files. To be read to its end within the
 * transaction.
 */
export async function* rowsMatching(
  work: Work,
  filter: MeterFilter,
  sort: string,
): AsyncGenerator<MeterListItem[]> {
  const ids = await idsMatching(work, filter, sort)
  const { staleAfterDays } = await getCommunity(work)
  for (const slice of slices(ids)) yield await rowsOf({ ...work, staleAfterDays }, slice)
}
