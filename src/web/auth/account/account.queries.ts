import { queryOptions } from '@tanstack/react-query'
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
