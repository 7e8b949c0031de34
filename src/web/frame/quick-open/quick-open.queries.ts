import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api.ts'

/** A few meters, members and operations for what is typed; the last ones stay until the new ones are there. */
export const quickOpenQuery = (communityId: string, q: string) =>
  queryOptions({
    queryKey: ['communities', communityId, 'quick-open', q],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/communities/{communityId}/quick-open', {
          params: { path: { communityId }, query: { q } },
          signal,
        }),
      ),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  })
