import type { Work } from '../db/in-community.ts'
import { insertOperation } from './operations.store.ts'

/** Sharing operations under the ids given. Whoever imports writes the audit line of the whole. */
export async function importOperations(
  work: Pick<Work, 'db' | 'communityId'>,
  operations: { id: string; name: string; type: string }[],
) {
  for (const { id, name, type } of operations) await insertOperation(work, { id, name, type })
}
