import {
  clientTypes,
  doubtFilters,
  meterSorts,
  meterStatuses,
  productionFilters,
} from '../../../domain/meters/meter.codes.ts'
import { listSearch } from '../../ui/list-search.ts'
import { id, oneOf, params, text } from '../../ui/search-params.ts'
import { bulkKinds } from '../bulk/kinds.ts'

/** What the address of the meters list says: which meters are shown, and whether one is being added. */
export const metersSearch = params({
  ...listSearch(meterSorts),
  status: oneOf(meterStatuses),
  /** `4000 Liège` */
  locality: text((value) => /^[1-9]\d{3} \S/.test(value) && value.length <= 300),
  /** the same meters on a map instead of as a list */
  view: oneOf(['map']),
  /** which columns the table has; not said: as the browser has kept it */
  columns: text((value) => value.length <= 300),
  /** the saved view one looks through, which may have been changed since */
  saved: id,
  /** a saved view to be opened */
  open: id,
  holder: oneOf(['yes', 'no']),
  dso: text((value) => /^[a-z0-9-]{1,32}$/.test(value)),
  operationId: (value: unknown) => (value === 'none' ? value : id(value)),
  clientType: oneOf(clientTypes),
  productionChain: oneOf(productionFilters),
  doubt: oneOf(doubtFilters),
  /** what is about to be done to the meters that are chosen */
  change: oneOf(bulkKinds),
})
export type MetersSearch = ReturnType<typeof metersSearch>

/** What of an address says which meters, and not how they are shown: what the API is asked for. */
export function filterOf(search: MetersSearch) {
  const { sort, page, pageSize, add, highlight, view, columns, saved, open, change, ...filter } = search
  return filter
}

/** What of an address a saved view keeps: all but the place in the list and what is open over it. */
export function viewedOf({ page, add, highlight, saved, open, change, ...viewed }: MetersSearch) {
  return viewed
}
