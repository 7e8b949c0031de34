import type { Work } from '../db/in-community.ts'
import { operationOf } from './operations.store.ts'

/** One operation; the guard has seen that it exists. */
export async function getOperation(work: Pick<Work, 'db' | 'communityId'>, id: string) {
  const operation = await operationOf(work, id)
  return operation!
}
