import type { Work } from '../db/in-community.ts'
import { operationOf } from './operations.store.ts'

/** Is there such an operation in this community? For the rooms that name one. */
export const isOperation = async (work: Work, id: string): Promise<boolean> =>
  (await operationOf(work, id)) !== undefined
