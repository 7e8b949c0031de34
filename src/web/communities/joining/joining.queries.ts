import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api.ts'
import { keepRows } from '../../ui/keep-rows.ts'
import type { JoinRequestsSearch } from './joining-search.ts'

export const joinRequestsKey = (communityId: string) => ['communities', communityId, 'join-requests']

/** One page of the requests that stand so. */
export const joinRequestsQueryOf = (communityId: string, query: JoinRequestsSearch) =>
  queryOptions({
    queryKey: [...joinRequestsKey(communityId), query],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/communities/{communityId}/join-requests', {
          params: { path: { communityId }, query },
          signal,
        }),
      ),
    placeholderData: keepRows(communityId),
  })
