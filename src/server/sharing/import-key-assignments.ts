import type { SharingRules } from '../../domain/sharing/share-day.ts'
import type { LocalDay } from '../../domain/time/local-day.ts'
import type { Work } from '../db/in-community.ts'
import { newId } from '../db/new-id.ts'
import { decide, insertPending } from './key-assignments.store.ts'
import { saveRules } from './sharing-rules.store.ts'

type Assignment = { operationId: string; keyId: string; version: number; from: LocalDay | null }

/**
 * Keys that operations have from a day on, or wait for (`from` null), and how the operations count from that day on. Whoever
 * imports writes the audit line of the whole.
 */
export async function importKeyAssignments(
  work: Pick<Work, 'db' | 'communityId' | 'userName'>,
  assignments: Assignment[],
  rules: SharingRules,
) {
  for (const { from, ...row } of assignments) {
    const id = newId()
    await insertPending(work, { id, ...row })
    if (!from) continue
    await decide(work, id, { from, until: null })
    await saveRules(work, row.operationId, { ...rules, from })
  }
}
