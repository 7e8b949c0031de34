import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../api.ts'
import { keepRows } from '../../ui/keep-rows.ts'
import { metersKey } from '../meters.queries.ts'

const path = '/api/v1/communities/{communityId}/meters/change-sets'
const keyOf = (communityId: string) => [...metersKey(communityId), 'change-sets']

/** One page of what was done to many meters at once, newest first. */
export const changeSetsQuery = (communityId: string, query: { page?: number; pageSize?: number }) =>
  queryOptions({
    queryKey: [...keyOf(communityId), 'list', query],
    queryFn: ({ signal }) => answer(api.GET(path, { params: { path: { communityId }, query }, signal })),
    placeholderData: keepRows(communityId),
  })

/** One of them, with what keeps it from being undone. */
export const changeSetQuery = (communityId: string, changeSetId: string) =>
  queryOptions({
    queryKey: [...keyOf(communityId), changeSetId],
    queryFn: ({ signal }) =>
      answer(api.GET(`${path}/{changeSetId}`, { params: { path: { communityId, changeSetId } }, signal })),
  })
