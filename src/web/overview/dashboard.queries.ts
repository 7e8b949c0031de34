import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../api.ts'

/** How the community stands today. */
export const dashboardQuery = (communityId: string) =>
  queryOptions({
    queryKey: ['communities', communityId, 'dashboard'],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/communities/{communityId}/dashboard', { params: { path: { communityId } }, signal }),
      ),
  })
