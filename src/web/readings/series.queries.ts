import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Resolution } from '../../domain/readings/series.codes.ts'
import { answer, api } from '../api.ts'
import { metersKey } from '../meters/meters.queries.ts'
import type { Range } from './ranges.ts'

type Asked = Range & { resolution: Resolution }
const path = '/api/v1/communities/{communityId}/meters/{meterId}/readings'

export const seriesQuery = (communityId: string, meterId: string, query: Asked) =>
  queryOptions({
    queryKey: [...metersKey(communityId), meterId, 'readings', query],
    queryFn: ({ signal }) =>
      answer(api.GET(path, { params: { path: { communityId, meterId }, query }, signal })),
    placeholderData: keepPreviousData,
  })

/** The same series as a CSV file in the user's language. */
export const seriesFile = (communityId: string, meterId: string, query: Asked): Promise<Blob> =>
  answer(
    api.GET(`${path}.csv`, { params: { path: { communityId, meterId }, query }, parseAs: 'blob' }),
  ) as Promise<Blob>
