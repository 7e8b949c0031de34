import type { Work } from '../../db/in-community.ts'
import { requestOf } from './join-requests.store.ts'

/** Is there such a request that a manager may see? */
export const isJoinRequest = async (work: Work, id: string): Promise<boolean> =>
  (await requestOf(work, id)) !== undefined
