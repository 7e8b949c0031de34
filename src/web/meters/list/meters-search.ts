import * as z from 'zod/mini'
import {
  clientTypes,
  doubtFilters,
  meterSorts,
  meterStatuses,
  productionFilters,
} from '../../../domain/meters/meter.codes.ts'
import { lenient, listSearch } from '../../ui/list-search.ts'

/** What the address of the meters list says: which meters are shown, and whether one is being added. */
export const metersSearch = z.extend(listSearch(meterSorts), {
  status: lenient(z.enum(meterStatuses)),
  /** `4000 Liège` */
  locality: lenient(z.string().check(z.regex(/^[1-9]\d{3} \S/), z.maxLength(300))),
  /** the same meters on a map instead of as a list */
  view: lenient(z.enum(['map'])),
  /** which columns the table has; not said: as the browser has kept it */
  columns: lenient(z.string().check(z.maxLength(300))),
  /** the saved view one looks through, which may have been changed since */
  saved: lenient(z.uuid()),
  /** a saved view to be opened */
  open: lenient(z.uuid()),
  holder: lenient(z.enum(['yes', 'no'])),
  dso: lenient(z.string().check(z.regex(/^[a-z0-9-]{1,32}$/))),
  operationId: lenient(z.union([z.uuid(), z.literal('none')])),
  clientType: lenient(z.enum(clientTypes)),
  productionChain: lenient(z.enum(productionFilters)),
  doubt: lenient(z.enum(doubtFilters)),
})
export type MetersSearch = z.output<typeof metersSearch>

/** What of an address says which meters, and not how they are shown: what the API is asked for. */
export function filterOf(search: MetersSearch) {
  const { sort, page, pageSize, add, highlight, view, columns, saved, open, ...filter } = search
  return filter
}

/** What of an address a saved view keeps: all but the place in the list and what is open over it. */
export function viewedOf({ page, add, highlight, saved, open, ...viewed }: MetersSearch) {
  return viewed
}
