import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api.ts'
import { metersKey } from '../meters.queries.ts'

/** What was, is and will be: the configurations of a meter as they stand today, newest first. */
export const historyQuery = (communityId: string, meterId: string) =>
  queryOptions({
    queryKey: [...metersKey(communityId), meterId, 'configurations'],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/communities/{communityId}/meters/{meterId}/configurations', {
          params: { path: { communityId, meterId } },
          signal,
        }),
      ),
  })
