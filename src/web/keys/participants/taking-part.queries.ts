import { queryOptions } from '@tanstack/react-query'
import type { Participation } from '../../../domain/sharing/operation.schema.ts'
import { answer, api } from '../../api.ts'

/** Everybody who takes part in an operation today, on as many pages as there are. */
export const takingPartQuery = (communityId: string, operationId: string) =>
  queryOptions({
    queryKey: ['communities', communityId, 'operations', operationId, 'taking-part'],
    queryFn: async ({ signal }) => {
      const all: Participation[] = []
      for (let page = 1; ; page++) {
        const { items, total } = await answer(
          api.GET('/api/v1/communities/{communityId}/operations/{operationId}/participations', {
            params: { path: { communityId, operationId }, query: { page, pageSize: 100 } },
            signal,
          }),
        )
        all.push(...items)
        // A key has 1 000 participants at most.
        if (items.length === 0 || all.length >= Math.min(total, 1000)) return all
      }
    },
  })
