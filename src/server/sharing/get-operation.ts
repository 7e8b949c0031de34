import type { OperationLine } from '../../domain/sharing/operation.schema.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { operationLines } from './operations.store.ts'

/** One operation, with how many meters take part today, later and no more. */
export async function showOperation(work: Work, id: string): Promise<OperationLine> {
  const [operation] = await operationLines(work, work.today, { id })
  // It was there when the guard looked; somebody has deleted it meanwhile.
  if (!operation) throw new Refusal(404, 'not-found')
  return operation
}
