import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api.ts'

export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/account', { signal })),
})
export const sessionsQuery = queryOptions({
  queryKey: ['account', 'sessions'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/account/sessions', { signal })),
})
export const activityQuery = queryOptions({
  queryKey: ['account', 'activity'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/account/activity', { signal })),
})
export const keysQuery = queryOptions({
  queryKey: ['account', 'keys'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/account/keys', { signal })),
})
export const passkeysQuery = queryOptions({
  queryKey: ['account', 'passkeys'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/account/passkeys', { signal })),
})
export const endQuery = queryOptions({
  queryKey: ['account', 'end'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/account/end', { signal })),
  staleTime: 0,
})

/** Who looked at one's own readings in a community, page by page. */
export const looksQuery = (communityId: string) =>
  infiniteQueryOptions({
    queryKey: ['communities', communityId, 'looks'],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/communities/{communityId}/looks', {
          params: { path: { communityId }, query: pageParam ? { before: pageParam } : {} },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })
export const consentsQuery = queryOptions({
  queryKey: ['account', 'consents'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/account/consents', { signal })),
})
