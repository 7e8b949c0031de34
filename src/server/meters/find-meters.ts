import type { MeterListItem } from '../../domain/meters/meter-list.schema.ts'
import { getCommunity } from '../communities/get-community.ts'
import type { Work } from '../db/in-community.ts'
import { searchTerms } from '../http/search-terms.ts'
import { natural } from './meter-line.ts'
import { likelyIds } from './meter-quick.store.ts'
import { rowsOf } from './meter-search.store.ts'
import { renewList } from './renew-list.ts'

/** The likeliest few meters that have every word of `q` in the EAN, the number, the address or the holder's name. */
export async function findMeters(work: Work, q: string, atMost: number): Promise<MeterListItem[]> {
  await renewList(work)
  const { staleAfterDays } = await getCommunity(work)
  const ids = await likelyIds(work, searchTerms(q), natural(q), atMost)
  return rowsOf({ ...work, staleAfterDays }, ids)
}
