import type { JoinRequestsQuery } from '../../../domain/communities/join-request.schema.ts'
import type { Work } from '../../db/in-community.ts'
import { requestsOf } from './join-requests.store.ts'

/** One page of the confirmed requests that stand so, the newest first. */
export const listJoinRequests = async (work: Work, query: JoinRequestsQuery) => ({
  ...(await requestsOf(work, query)),
  page: query.page,
  pageSize: query.pageSize,
})
