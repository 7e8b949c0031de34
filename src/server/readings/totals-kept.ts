import type { SeriesQuery } from '../../domain/readings/series.schema.ts'
import type { Work } from '../db/in-community.ts'
import { retotal } from './retotal.ts'
import type { Totals } from './series-together.ts'
import * as store from './total-days.store.ts'

/** The kept days of an operation or of the community, which is then named by its own id. */
export async function totalsKept(work: Work, wholeId: string, query: SeriesQuery): Promise<Totals> {
  await retotal(work)
  return {
    sums: (direction) => store.totalSums(work, wholeId, direction, query),
    slots: (direction) => store.totalSlots(work, wholeId, direction, query),
    ends: () => store.totalEnds(work, wholeId),
  }
}
