import type { CandidatesPage, CandidatesQuery } from '../../domain/sharing/operation.schema.ts'
import type { Work } from '../db/in-community.ts'
import { searchTerms } from '../http/search-terms.ts'
import { candidatesAt, countCandidates } from './candidates.store.ts'

/** One page of the meters that do not take part in an operation on a day, and how many of them could from then on. */
export async function listCandidates(
  work: Work,
  operationId: string,
  { q, ...query }: CandidatesQuery,
): Promise<CandidatesPage> {
  const asked = { ...query, terms: searchTerms(q) }
  const items = await candidatesAt(work, operationId, asked)
  const counts = await countCandidates(work, operationId, asked)
  const total = query.standing ? counts[query.standing] : counts.free + counts.elsewhere + counts.later
  return { items, total, page: query.page, pageSize: query.pageSize, counts }
}
