import { queryOptions } from '@tanstack/react-query'
import type { Completeness } from '../../../domain/readings/completeness.schema.ts'
import type { Language } from '../../../domain/words/words.ts'
import { answer, api } from '../../api.ts'
import { metersKey } from '../../meters/meters.queries.ts'
import { keepRows } from '../../ui/keep-rows.ts'
import type { Range } from '../ranges.ts'

type Asked = Range & { operationId?: string | undefined }
const path = '/api/v1/communities/{communityId}/completeness'
const given = ({ operationId, ...range }: Asked) => (operationId ? { ...range, operationId } : range)

/** The days of every meter, of the community or of an operation. */
export const completenessQuery = (communityId: string, asked: Asked) =>
  queryOptions({
    queryKey: [...metersKey(communityId), 'completeness', asked],
    queryFn: ({ signal }) =>
      answer(
        api.GET(path, { params: { path: { communityId }, query: given(asked) }, signal }),
      ) as Promise<Completeness>,
    placeholderData: keepRows(communityId),
  })

/** A message for each DSO that owes readings of these days. */
export const dsoRequestsQuery = (communityId: string, asked: Asked, language: Language) =>
  queryOptions({
    queryKey: [...metersKey(communityId), 'completeness', 'request', asked, language],
    queryFn: ({ signal }) =>
      answer(
        api.GET(`${path}/request`, {
          params: { path: { communityId }, query: { ...given(asked), language } },
          signal,
        }),
      ),
  })
