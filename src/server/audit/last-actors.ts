import type { Work } from '../db/in-community.ts'
import { lastActorsOf } from './audit.store.ts'

/** Who changed each of these meters or members last, by their ids. */
export const lastActors = (
  work: Work,
  entity: 'meter' | 'member',
  ids: string[],
): Promise<Map<string, string>> => lastActorsOf(work, entity, ids)
