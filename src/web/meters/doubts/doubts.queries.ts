import { queryOptions } from '@tanstack/react-query'
import type { MeterDoubt } from '../../../domain/meters/doubts.ts'
import { answer, api } from '../../api.ts'
import { keepRows } from '../../ui/keep-rows.ts'
import { metersKey } from '../meters.queries.ts'

const path = '/api/v1/communities/{communityId}/meters/doubts'

/** How many meters are doubted for what. */
export const doubtCountsQuery = (communityId: string) =>
  queryOptions({
    queryKey: [...metersKey(communityId), 'doubts'],
    queryFn: ({ signal }) => answer(api.GET(path, { params: { path: { communityId } }, signal })),
  })

type Asked = { doubt: MeterDoubt; dismissed: boolean; page: number }

/** One page of the meters that are doubted for one thing. */
export const doubtedMetersQuery = (communityId: string, { doubt, dismissed, page }: Asked) =>
  queryOptions({
    queryKey: [...metersKey(communityId), 'doubts', doubt, { dismissed, page }],
    queryFn: ({ signal }) =>
      answer(
        api.GET(`${path}/{doubt}`, {
          params: {
            path: { communityId, doubt },
            query: { page, pageSize: 25, dismissed: dismissed ? 'true' : 'false' },
          },
          signal,
        }),
      ),
    placeholderData: keepRows(communityId),
  })
