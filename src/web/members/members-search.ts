import { memberSorts } from '../../domain/members/member.codes.ts'
import { listSearch } from '../ui/list-search.ts'
import { params } from '../ui/search-params.ts'

/** What the address of the members list says. */
export const membersSearch = params(listSearch(memberSorts))
export type MembersSearch = ReturnType<typeof membersSearch>
