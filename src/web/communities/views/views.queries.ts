import { queryOptions } from '@tanstack/react-query'
import type { SavedView } from '../../../domain/communities/saved-view.schema.ts'
import { answer, api } from '../../api.ts'

const path = '/api/v1/communities/{communityId}/views'

/** The beginning of the key of everything asked about a community's saved views. */
export const viewsKey = (communityId: string) => ['communities', communityId, 'views']

/** One's own views of a list and those of all managers, by name. */
export const viewsQuery = (communityId: string, list: SavedView['list']) =>
  queryOptions({
    queryKey: [...viewsKey(communityId), list],
    queryFn: ({ signal }) =>
      answer(api.GET(path, { params: { path: { communityId }, query: { list } }, signal })),
  })

export const viewQuery = (communityId: string, viewId: string) =>
  queryOptions({
    queryKey: [...viewsKey(communityId), 'one', viewId],
    queryFn: ({ signal }) =>
      answer(api.GET(`${path}/{viewId}`, { params: { path: { communityId, viewId } }, signal })),
  })
