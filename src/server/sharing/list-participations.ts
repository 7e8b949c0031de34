import type { ParticipationsQuery } from '../../domain/sharing/operation.schema.ts'
import type { Work } from '../db/in-community.ts'
import { searchTerms } from '../http/search-terms.ts'
import { participationsAt } from './participations.store.ts'

/** One page of the meters that take part in an operation today, later or no more. */
export async function listParticipations(
  work: Work,
  operationId: string,
  { q, ...query }: ParticipationsQuery,
) {
  const asked = { ...query, terms: searchTerms(q), today: work.today }
  const { items, total } = await participationsAt(work, operationId, asked)
  return { items, total, page: query.page, pageSize: query.pageSize }
}
