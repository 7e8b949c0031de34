import { pageSizes } from '../ui/list-search.ts'
import { count, oneOf, params, text } from '../ui/search-params.ts'

/** What the address of the list of imports says; newest first unless it says otherwise. */
export const importsSearch = params({
  /** which of them there are, the page knows: the first page of the app need not load it */
  state: text((value) => /^[a-z]{1,20}$/.test(value)),
  sort: oneOf(['at', '-at']),
  page: count,
  pageSize: oneOf(pageSizes),
})
export type ImportsSearch = ReturnType<typeof importsSearch>
