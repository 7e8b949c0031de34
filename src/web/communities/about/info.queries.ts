import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api.ts'

/** What a community says of itself. */
export const infoQuery = (communityId: string) =>
  queryOptions({
    queryKey: ['communities', communityId, 'info'],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/communities/{communityId}/info', { params: { path: { communityId } }, signal }),
      ),
  })
