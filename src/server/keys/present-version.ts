import type { Work } from '../db/in-community.ts'
import { lockKey } from './keys.store.ts'

/** The present version of a key, which stays that until the transaction ends; undefined when there is no such key. */
export const presentVersion = (work: Work, id: string): Promise<number | undefined> => lockKey(work, id)
