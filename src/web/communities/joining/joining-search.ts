import { joinRequestStatuses } from '../../../domain/communities/join-request.codes.ts'
import { pageSizes } from '../../ui/list-search.ts'
import { count, oneOf, params } from '../../ui/search-params.ts'

/** What the address of the requests to join says. */
export const joinRequestsSearch = params({
  status: oneOf(joinRequestStatuses),
  page: count,
  pageSize: oneOf(pageSizes),
})
export type JoinRequestsSearch = ReturnType<typeof joinRequestsSearch>
