import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../api.ts'
import { keepRows } from '../ui/keep-rows.ts'

/** The beginning of the key of everything asked about a community's documents. */
export const documentsKey = (communityId: string) => ['communities', communityId, 'documents']

export const pageSize = 25

/** One page of the documents of a member; without one, of whomever the user stands for. */
export const documentsQueryOf = (communityId: string, memberId: string | undefined, page: number) =>
  queryOptions({
    queryKey: [...documentsKey(communityId), memberId, page],
    queryFn: ({ signal }) => {
      const query = { page, pageSize }
      return memberId
        ? answer(
            api.GET('/api/v1/communities/{communityId}/members/{memberId}/documents', {
              params: { path: { communityId, memberId }, query },
              signal,
            }),
          )
        : answer(
            api.GET('/api/v1/communities/{communityId}/documents', {
              params: { path: { communityId }, query },
              signal,
            }),
          )
    },
    placeholderData: keepRows(communityId),
  })

/** How much room the documents of the community take, and may take. */
export const documentRoomQuery = (communityId: string) =>
  queryOptions({
    queryKey: [...documentsKey(communityId), 'room'],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/communities/{communityId}/documents/room', {
          params: { path: { communityId } },
          signal,
        }),
      ),
  })

/** Where a document is read. */
export const contentOf = (communityId: string, documentId: string) =>
  `/api/v1/communities/${communityId}/documents/${documentId}/content`
