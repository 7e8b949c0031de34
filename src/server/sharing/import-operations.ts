import type { NewOperation } from '../../domain/sharing/operation.schema.ts'
import type { Work } from '../db/in-community.ts'
import { insertOperation } from './operations.store.ts'

type Imported = Pick<NewOperation, 'name' | 'type'> & Partial<NewOperation> & { id: string }

/** Sharing operations under the ids given, private unless they say otherwise. Whoever imports writes the audit line of the whole. */
export async function importOperations(
  work: Pick<Work, 'db' | 'communityId'>,
  operations: readonly Imported[],
) {
  for (const { id, ...operation } of operations)
    await insertOperation(work, id, { municipalities: [], public: false, ...operation })
}
