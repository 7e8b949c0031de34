import { importStates } from '../../domain/readings/import/import.codes.ts'
import { pageSizes } from '../ui/list-search.ts'
import { count, oneOf, params } from '../ui/search-params.ts'

/** What the address of the list of imports says; newest first unless it says otherwise. */
export const importsSearch = params({
  state: oneOf(importStates),
  sort: oneOf(['at', '-at']),
  page: count,
  pageSize: oneOf(pageSizes),
})
export type ImportsSearch = ReturnType<typeof importsSearch>
