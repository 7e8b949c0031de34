import { queryOptions } from '@tanstack/react-query'
import type { KeyListQuery } from '../../domain/keys/key.schema.ts'
import { answer, api } from '../api.ts'
import { keepRows } from '../ui/keep-rows.ts'

const path = '/api/v1/communities/{communityId}/keys'
const one = `${path}/{keyId}` as const

/** The beginning of the key of everything asked about a community's allocation keys. */
export const keysKey = (communityId: string) => ['communities', communityId, 'keys']

/** One page of the list. */
export const keyListQueryOf = (communityId: string, query: Partial<KeyListQuery>) =>
  queryOptions({
    queryKey: [...keysKey(communityId), 'list', query],
    queryFn: ({ signal }) => answer(api.GET(path, { params: { path: { communityId }, query }, signal })),
    placeholderData: keepRows(communityId),
  })

/** One key, in its present version. */
export const keyQuery = (communityId: string, keyId: string) =>
  queryOptions({
    queryKey: [...keysKey(communityId), keyId],
    queryFn: ({ signal }) => answer(api.GET(one, { params: { path: { communityId, keyId } }, signal })),
  })

/** Every version of a key, the newest first. */
export const keyVersionsQuery = (communityId: string, keyId: string) =>
  queryOptions({
    queryKey: [...keysKey(communityId), keyId, 'versions'],
    queryFn: ({ signal }) =>
      answer(api.GET(`${one}/versions`, { params: { path: { communityId, keyId } }, signal })),
  })

/** Where it was proposed, and what came of it. */
export const keyUsesQuery = (communityId: string, keyId: string) =>
  queryOptions({
    queryKey: [...keysKey(communityId), keyId, 'uses'],
    queryFn: ({ signal }) =>
      answer(api.GET(`${one}/uses`, { params: { path: { communityId, keyId } }, signal })),
  })
