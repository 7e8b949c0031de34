import type { OperationsQuery } from '../../domain/sharing/operation.schema.ts'
import type { Work } from '../db/in-community.ts'
import { searchTerms } from '../http/search-terms.ts'
import { countOperations, operationLines } from './operations.store.ts'

/** One page of operations by name: every word of `q` must be in it, accents and case aside. */
export async function listOperations(work: Work, { q, page, pageSize }: OperationsQuery) {
  const terms = searchTerms(q)
  const asked = { terms, limit: pageSize, offset: (page - 1) * pageSize }
  const items = await operationLines(work, work.today, asked)
  return { items, total: await countOperations(work, terms), page, pageSize }
}
