import { queryOptions } from '@tanstack/react-query'
import type { MeterFilter } from '../../../domain/meters/meter-list.schema.ts'
import { answer, api } from '../../api.ts'
import { keepRows } from '../../ui/keep-rows.ts'
import { metersKey } from '../meters.queries.ts'

/** The meters of a filter by locality. */
export const meterMapQuery = (communityId: string, filter: Partial<MeterFilter>) =>
  queryOptions({
    queryKey: [...metersKey(communityId), 'map', filter],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/communities/{communityId}/meters/map', {
          params: { path: { communityId }, query: filter },
          signal,
        }),
      ),
    placeholderData: keepRows(communityId),
  })
