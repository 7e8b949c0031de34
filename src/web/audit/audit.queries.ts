import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { auditActions, auditEntities } from '../../domain/audit/audit.codes.ts'
import type { AuditFilter } from '../../domain/audit/audit.schema.ts'
import { addDays } from '../../domain/time/local-day.ts'
import { answer, api } from '../api.ts'
import { keepRows } from '../ui/keep-rows.ts'
import type { AuditSearch } from './audit-search.ts'

const path = '/api/v1/communities/{communityId}/audit'

/** The filter of the API: its period ends before its last day, and a code that there is not filters nothing. */
const filterOf = ({ to, action, entity, ...search }: AuditSearch): Partial<AuditFilter> => ({
  ...search,
  action: auditActions.find((code) => code === action),
  entity: auditEntities.find((code) => code === entity),
  ...(to && { until: addDays(to, 1) }),
})

/** What happened, page by page. */
export const auditQuery = (communityId: string, search: AuditSearch) =>
  infiniteQueryOptions({
    queryKey: ['communities', communityId, 'audit', search],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET(path, {
          params: {
            path: { communityId },
            query: { ...filterOf(search), ...(pageParam && { before: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepRows(communityId),
  })

/** Whose lines there are. */
export const actorsQuery = (communityId: string) =>
  queryOptions({
    queryKey: ['communities', communityId, 'audit-actors'],
    queryFn: ({ signal }) => answer(api.GET(`${path}/actors`, { params: { path: { communityId } }, signal })),
  })

/** The lines of a filter as a file. */
export const exportOf = (communityId: string, search: AuditSearch) =>
  api.GET(`${path}/export.csv`, {
    params: { path: { communityId }, query: filterOf(search) },
    parseAs: 'blob',
  })
