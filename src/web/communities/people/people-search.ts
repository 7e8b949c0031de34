import { invitationStandings } from '../../../domain/communities/invitation.codes.ts'
import { listSearch } from '../../ui/list-search.ts'
import { oneOf, params } from '../../ui/search-params.ts'

/** What the address of the users and of the invitations says. */
export const peopleSearch = params({ ...listSearch([]), standing: oneOf(invitationStandings) })
export type PeopleSearch = ReturnType<typeof peopleSearch>
