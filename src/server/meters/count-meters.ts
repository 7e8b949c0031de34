import { addDays, startOfMonth } from '../../domain/time/local-day.ts'
import type { Work } from '../db/in-community.ts'
import { facetFilter } from './line-facets.ts'
import { countLines } from './meter-counts.store.ts'

/**
 * How many meters there are, and how many that are active and somebody's have been read, but not until the end of the month
 * before this one. Whoever asks has renewed the list.
 */
export function countMeters(work: Work) {
  const { mask, value } = facetFilter({ q: '', status: 'active', holder: 'yes' })
  return countLines(work, { mask, value, endsBefore: addDays(startOfMonth(work.today), -1) })
}
