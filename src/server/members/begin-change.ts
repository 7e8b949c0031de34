import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { recordOf, type StoredRecord } from './member-record.store.ts'

/** The version in an If-Match header; undefined when nobody said which. */
export type Version = number | undefined

/**
 * Every change of a member begins here: changes of one member wait for each other, and whoever changes a version that is
 * no longer the present one is told so with 412. Answers the member as it is before the change.
 */
export async function beginChange(work: Work, id: string, version: Version): Promise<StoredRecord> {
  const before = await recordOf(work, id, { locked: true })
  if (version !== undefined && version !== before.version) throw new Refusal(412, 'member-changed-meanwhile')
  return before
}
