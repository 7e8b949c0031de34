import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api.ts'

/** DSOs, and the localities of a postal code once it is whole. */
export const choicesQuery = (communityId: string, postalCode: string) => {
  const whole = /^[1-9]\d{3}$/.test(postalCode.trim()) ? postalCode.trim() : ''
  return queryOptions({
    queryKey: ['communities', communityId, 'meter-choices', whole],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/communities/{communityId}/meter-choices', {
          params: { path: { communityId }, query: whole ? { postalCode: whole } : {} },
          signal,
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** Members whose name or e-mail has these words; the first fifty. */
export const holdersQuery = (communityId: string, q: string) =>
  queryOptions({
    queryKey: ['communities', communityId, 'members', 'picker', q],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/communities/{communityId}/members', {
          params: { path: { communityId }, query: { q, pageSize: 50 } },
          signal,
        }),
      ),
  })
