import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { MemberListQuery } from '../../domain/members/member.schema.ts'
import { answer, api } from '../api.ts'
import { keepRows } from '../ui/keep-rows.ts'

const path = '/api/v1/communities/{communityId}/members'

/** The beginning of the key of everything asked about a community's members. */
export const membersKey = (communityId: string) => ['communities', communityId, 'members']

/** One page of the list. */
export const memberListQueryOf = (communityId: string, query: Partial<MemberListQuery>) =>
  queryOptions({
    queryKey: [...membersKey(communityId), 'list', query],
    queryFn: ({ signal }) => answer(api.GET(path, { params: { path: { communityId }, query }, signal })),
    placeholderData: keepRows(communityId),
  })

/** One member. */
export const memberQuery = (communityId: string, memberId: string) =>
  queryOptions({
    queryKey: [...membersKey(communityId), memberId],
    queryFn: ({ signal }) =>
      answer(api.GET(`${path}/{memberId}`, { params: { path: { communityId, memberId } }, signal })),
  })

/** What happened to one member, page by page. */
export const memberHistoryQuery = (communityId: string, memberId: string) =>
  infiniteQueryOptions({
    queryKey: [...membersKey(communityId), memberId, 'history'],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET(`${path}/{memberId}/history`, {
          params: { path: { communityId, memberId }, query: { page: pageParam, pageSize: 10 } },
          signal,
        }),
      ),
    initialPageParam: 1,
    getNextPageParam: ({ page, pageSize, total }) => (page * pageSize < total ? page + 1 : undefined),
  })

/** Users of the community whose name or e-mail address has these words; the first fifty. */
export const usersQuery = (communityId: string, q: string) =>
  queryOptions({
    queryKey: ['communities', communityId, 'users', q],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/communities/{communityId}/users', {
          params: { path: { communityId }, query: { q, pageSize: 50 } },
          signal,
        }),
      ),
  })
