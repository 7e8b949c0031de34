import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { OperationsQuery, ParticipationsQuery } from '../../domain/sharing/operation.schema.ts'
import { answer, api } from '../api.ts'
import type { paths } from '../api-types.ts'
import { keepRows } from '../ui/keep-rows.ts'

const path = '/api/v1/communities/{communityId}/operations'
const one = `${path}/{operationId}` as const

/** The beginning of the key of everything asked about a community's operations. */
export const operationsKey = (communityId: string) => ['communities', communityId, 'operations']

/** One page of the list. */
export const operationListQuery = (communityId: string, query: Partial<OperationsQuery>) =>
  queryOptions({
    queryKey: [...operationsKey(communityId), 'list', query],
    queryFn: ({ signal }) => answer(api.GET(path, { params: { path: { communityId }, query }, signal })),
    placeholderData: keepRows(communityId),
  })

/** One operation. */
export const operationQuery = (communityId: string, operationId: string) =>
  queryOptions({
    queryKey: [...operationsKey(communityId), operationId],
    queryFn: ({ signal }) => answer(api.GET(one, { params: { path: { communityId, operationId } }, signal })),
  })

/** One page of the meters that take part now, later or no more. */
export const participationsQuery = (
  communityId: string,
  operationId: string,
  query: Partial<ParticipationsQuery>,
) =>
  queryOptions({
    queryKey: [...operationsKey(communityId), operationId, 'participations', query],
    queryFn: ({ signal }) =>
      answer(
        api.GET(`${one}/participations`, { params: { path: { communityId, operationId }, query }, signal }),
      ),
    placeholderData: keepRows(communityId),
  })

type CandidatesQuery = paths[`${typeof one}/candidates`]['get']['parameters']['query']

/** One page of the meters that could take part from a day on. */
export const candidatesQuery = (communityId: string, operationId: string, query: CandidatesQuery) =>
  queryOptions({
    queryKey: [...operationsKey(communityId), operationId, 'candidates', query],
    queryFn: ({ signal }) =>
      answer(api.GET(`${one}/candidates`, { params: { path: { communityId, operationId }, query }, signal })),
    placeholderData: keepPreviousData,
  })
