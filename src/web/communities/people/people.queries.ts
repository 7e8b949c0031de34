import { queryOptions } from '@tanstack/react-query'
import type { InvitationStanding } from '../../../domain/communities/invitation.codes.ts'
import { answer, api } from '../../api.ts'
import { keepRows } from '../../ui/keep-rows.ts'

type Page = { page?: number | undefined; pageSize?: number | undefined }

export const usersKey = (communityId: string) => ['communities', communityId, 'users']
export const invitationsKey = (communityId: string) => ['communities', communityId, 'invitations']

/** One page of the users. */
export const userListQuery = (communityId: string, query: Page & { q?: string | undefined }) =>
  queryOptions({
    queryKey: [...usersKey(communityId), 'list', query],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/communities/{communityId}/users', {
          params: { path: { communityId }, query },
          signal,
        }),
      ),
    placeholderData: keepRows(communityId),
  })

/** One page of the invitations. */
export const invitationListQuery = (
  communityId: string,
  query: Page & { standing?: InvitationStanding | undefined },
) =>
  queryOptions({
    queryKey: [...invitationsKey(communityId), query],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/communities/{communityId}/invitations', {
          params: { path: { communityId }, query },
          signal,
        }),
      ),
    placeholderData: keepRows(communityId),
  })
