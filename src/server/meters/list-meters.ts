import type { MeterListQuery } from '../../domain/meters/meter.schema.ts'
import type { Work } from '../db/in-community.ts'
import { searchTerms } from '../http/search-terms.ts'
import { listOwnMeters } from './list-own-meters.ts'
import { metersMatching, outdated, relist } from './meter-list.store.ts'
import { seesAll } from './visible-meters.ts'

const batch = 1000

/** One page of meters: every word of `q` must be in the EAN, the number, the address or the holder's name. */
export async function listMeters(work: Work, query: MeterListQuery) {
  if (!seesAll(work)) return listOwnMeters(work, query)
  // Lines whose day has come since they were written are renewed first, so that list and page say the same.
  for (let due = await outdated(work, batch); due.length; due = await outdated(work, batch))
    await relist(work, due)
  const { items, total } = await metersMatching(work, searchTerms(query.q), query)
  return { items, total, page: query.page, pageSize: query.pageSize }
}
