import { queryOptions } from '@tanstack/react-query'
import { groupEan } from '../../../../domain/meters/ean.ts'
import { answer, api } from '../../../api.ts'
import { operationsKey } from '../../operations.queries.ts'

const path = '/api/v1/communities/{communityId}/operations/{operationId}/participations'

/** What the meters of an operation are called, by id: whose, and which. */
export const producerChoicesQuery = (of: { communityId: string; operationId: string }) =>
  queryOptions({
    queryKey: [...operationsKey(of.communityId), of.operationId, 'producer-choices'],
    queryFn: async ({ signal }) => {
      const query = { when: 'now' as const, pageSize: 100 }
      const { items } = await answer(api.GET(path, { params: { path: of, query }, signal }))
      return new Map(
        items.map(({ meterId, ean, holder }) => [
          meterId,
          holder ? `${holder} · ${groupEan(ean)}` : groupEan(ean),
        ]),
      )
    },
  })
