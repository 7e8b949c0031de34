import { queryOptions } from '@tanstack/react-query'
import type { MeterListQuery } from '../../domain/meters/meter-list.schema.ts'
import { answer, api } from '../api.ts'
import { keepRows } from '../ui/keep-rows.ts'

const path = '/api/v1/communities/{communityId}/meters'

/** The beginning of the key of everything asked about a community's meters. */
export const metersKey = (communityId: string) => ['communities', communityId, 'meters']

/** One page of the list. */
export const meterListQueryOf = (communityId: string, query: Partial<MeterListQuery>) =>
  queryOptions({
    queryKey: [...metersKey(communityId), 'list', query],
    queryFn: ({ signal }) => answer(api.GET(path, { params: { path: { communityId }, query }, signal })),
    placeholderData: keepRows(communityId),
  })

/** What the list can be filtered by besides its code lists. */
export const filterChoicesQuery = (communityId: string) =>
  queryOptions({
    queryKey: [...metersKey(communityId), 'filters'],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/communities/{communityId}/meter-filters', {
          params: { path: { communityId } },
          signal,
        }),
      ),
    staleTime: 300_000,
  })

/** One meter, whole. */
export const meterQuery = (communityId: string, meterId: string) =>
  queryOptions({
    queryKey: [...metersKey(communityId), meterId],
    queryFn: ({ signal }) =>
      answer(api.GET(`${path}/{meterId}`, { params: { path: { communityId, meterId } }, signal })),
  })

/** What was, is and will be: the configurations of a meter as they stand today, newest first. */
export const historyQuery = (communityId: string, meterId: string) =>
  queryOptions({
    queryKey: [...metersKey(communityId), meterId, 'configurations'],
    queryFn: ({ signal }) =>
      answer(
        api.GET(`${path}/{meterId}/configurations`, {
          params: { path: { communityId, meterId } },
          signal,
        }),
      ),
  })
