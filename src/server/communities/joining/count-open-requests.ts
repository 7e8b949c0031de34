import type { Work } from '../../db/in-community.ts'
import { requestsOf } from './join-requests.store.ts'

/** How many requests to join wait for an answer. */
export const countOpenRequests = async (work: Work): Promise<number> =>
  (await requestsOf(work, { status: 'open', page: 1, pageSize: 1 })).total
