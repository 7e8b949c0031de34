import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../api.ts'

/** Who is signed in, and in which communities with which role. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/me', { signal })),
  staleTime: 60_000,
})

/** Is this the first run of this installation? */
export const installationQuery = queryOptions({
  queryKey: ['installation'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/installation', { signal })),
  staleTime: 0,
})
