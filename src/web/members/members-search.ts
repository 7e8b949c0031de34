import { memberKinds, memberSorts, memberStatuses } from '../../domain/members/member.codes.ts'
import { listSearch } from '../ui/list-search.ts'
import { oneOf, params } from '../ui/search-params.ts'

/** What the address of the members list says. */
export const membersSearch = params({
  ...listSearch(memberSorts),
  kind: oneOf(memberKinds),
  status: oneOf(memberStatuses),
  hasMeters: oneOf(['yes', 'no']),
})
export type MembersSearch = ReturnType<typeof membersSearch>
