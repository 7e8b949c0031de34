import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../api.ts'
import { keepRows } from '../ui/keep-rows.ts'

/** Whose changes: those of the meters of a community, or of its members. */
export type ChangesOf = { communityId: string; things: 'meters' | 'members' }

const community = '/api/v1/communities/{communityId}'
// Both answer the same, which the types of one path cannot say.
export const pathOf = ({ things }: ChangesOf) =>
  `${community}/${things}/change-sets` as `${typeof community}/meters/change-sets`
const keyOf = ({ communityId, things }: ChangesOf) => ['communities', communityId, things, 'change-sets']

/** One page of what was done to many at once, newest first. */
export const changeSetsQuery = (of: ChangesOf, query: { page?: number; pageSize?: number }) =>
  queryOptions({
    queryKey: [...keyOf(of), 'list', query],
    queryFn: ({ signal }) =>
      answer(api.GET(pathOf(of), { params: { path: { communityId: of.communityId }, query }, signal })),
    placeholderData: keepRows(of.communityId),
  })

/** One of them, with what keeps it from being undone. */
export const changeSetQuery = (of: ChangesOf, changeSetId: string) =>
  queryOptions({
    queryKey: [...keyOf(of), changeSetId],
    queryFn: ({ signal }) =>
      answer(
        api.GET(`${pathOf(of)}/{changeSetId}`, {
          params: { path: { communityId: of.communityId, changeSetId } },
          signal,
        }),
      ),
  })
