import { queryOptions } from '@tanstack/react-query'
import type { DirectoryQuery } from '../../../domain/communities/directory.schema.ts'
import { answer, api } from '../../api.ts'

const path = '/api/v1/public/communities'

/** One page of the public directory. */
export const directoryQueryOf = (query: Partial<DirectoryQuery>) =>
  queryOptions({
    queryKey: ['directory', 'list', query],
    queryFn: ({ signal }) => answer(api.GET(path, { params: { query }, signal })),
    placeholderData: (previous) => previous,
  })

/** Municipalities where there are communities. */
export const directoryMapQueryOf = (query: Pick<Partial<DirectoryQuery>, 'regulator'>) =>
  queryOptions({
    queryKey: ['directory', 'map', query],
    queryFn: ({ signal }) => answer(api.GET(`${path}/map`, { params: { query }, signal })),
    placeholderData: (previous) => previous,
  })

/** One community of the directory. */
export const publicCommunityQuery = (communityId: string) =>
  queryOptions({
    queryKey: ['directory', communityId],
    queryFn: ({ signal }) =>
      answer(api.GET(`${path}/{communityId}`, { params: { path: { communityId } }, signal })),
    retry: false,
  })
