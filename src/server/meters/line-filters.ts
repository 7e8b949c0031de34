import { type MeterDoubt, silentBy } from '../../domain/meters/doubts.ts'
import type { MeterFilter } from '../../domain/meters/meter-list.schema.ts'
import { localityKey } from '../../domain/places/plain-name.ts'
import type { LocalDay } from '../../domain/time/local-day.ts'
import { searchTerms } from '../http/search-terms.ts'
import { anyDoubt, type FacetFilter, facetFilter } from './line-facets.ts'

/** What `meter_list_condition` of the database takes. */
export type LineFilters = FacetFilter & {
  dso?: string
  operationId?: string
  holderId?: string
  /** as localityKey writes it */
  locality?: string
  /** silent since this day or longer … */
  silentBy?: LocalDay
  /** … or at least one of these bits */
  orSome?: number
  /** a doubt that was found right */
  dismissed?: MeterDoubt
  terms: string[]
}

/** A filter as the lines of the list are asked for it, on a day, in a community that waits so many days for readings. */
export function lineFilters(filter: MeterFilter, today: LocalDay, staleAfterDays: number): LineFilters {
  const { q, dso, operationId, holderId, locality, doubt } = filter
  return {
    ...facetFilter(filter),
    ...(dso && { dso }),
    ...(operationId && operationId !== 'none' && { operationId }),
    ...(holderId && { holderId }),
    ...(locality && { locality: localityKey(locality.slice(0, 4), locality.slice(5)) }),
    ...((doubt === 'any' || doubt === 'no-readings') && { silentBy: silentBy(today, staleAfterDays) }),
    ...(doubt === 'any' && { orSome: anyDoubt }),
    terms: searchTerms(q),
  }
}

type Line = {
  facets: number
  dso: string
  operation_id: string | null
  holder_id: string | null
  locality: string
  silent_since: LocalDay | null
  search: string
}

/** What `meter_list_condition` says of a line, for lines that are not kept. */
export function isMatch(line: Line, asked: LineFilters): boolean {
  const isSilent =
    asked.silentBy !== undefined && line.silent_since !== null && line.silent_since <= asked.silentBy
  return (
    (line.facets & asked.mask) === asked.value &&
    asked.some.every((bits) => (line.facets & bits) !== 0) &&
    (asked.dso === undefined || line.dso === asked.dso) &&
    (asked.operationId === undefined || line.operation_id === asked.operationId) &&
    (asked.holderId === undefined || line.holder_id === asked.holderId) &&
    (asked.locality === undefined || line.locality === asked.locality) &&
    (asked.silentBy === undefined || isSilent || (line.facets & (asked.orSome ?? 0)) !== 0) &&
    asked.terms.every((term) => line.search.includes(term.replace(/\\(.)/g, '$1')))
  )
}
