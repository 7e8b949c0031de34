import type { Work } from '../db/in-community.ts'
import { slices } from '../db/slices.ts'
import { relist } from './meter-list.store.ts'
import { everTakingPart } from './operations.store.ts'

/**
 * Tells the list that it changed in what these meters take part, or what an operation is called; called in the transaction
 * that changes it.
 */
export async function noteParticipations(
  work: Pick<Work, 'db' | 'communityId' | 'today'>,
  of: { meterIds: string[] } | { operationId: string },
) {
  const meterIds = 'meterIds' in of ? of.meterIds : await everTakingPart(work, of.operationId)
  for (const ids of slices(meterIds)) await relist(work, ids)
}
