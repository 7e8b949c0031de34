import { regulators } from '../../../domain/communities/regulators.ts'
import { pageSizes } from '../../ui/list-search.ts'
import { count, oneOf, params } from '../../ui/search-params.ts'

/** What the address of the directory says. A NIS code in an address looks like a number. */
export const directorySearch = params({
  nis: (value) => (/^\d{5}$/.test(String(value)) ? String(value) : undefined),
  regulator: oneOf(regulators),
  view: oneOf(['map']),
  page: count,
  pageSize: oneOf(pageSizes),
})
export type DirectorySearch = ReturnType<typeof directorySearch>
