import { memberKinds, memberSorts, memberStatuses } from '../../domain/members/member.codes.ts'
import { listSearch } from '../ui/list-search.ts'
import { id, oneOf, params, text } from '../ui/search-params.ts'

/** What the address of the members list says. */
export const membersSearch = params({
  ...listSearch(memberSorts),
  /** which columns the table has; not said: as the browser has kept it */
  columns: text((value) => value.length <= 300),
  kind: oneOf(memberKinds),
  status: oneOf(memberStatuses),
  hasMeters: oneOf(['yes', 'no']),
  /** a plain member changes its own record */
  change: oneOf(['record']),
  of: id,
})
export type MembersSearch = ReturnType<typeof membersSearch>
