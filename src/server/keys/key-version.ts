import type { Work } from '../db/in-community.ts'
import { type StoredKey, versionsOf } from './keys.store.ts'

/** What a version of a key says, the present one when none is named; undefined when there is no such key or version. */
export async function keyVersion(
  work: Pick<Work, 'db' | 'communityId'>,
  id: string,
  version: number | 'present' = 'present',
): Promise<StoredKey | undefined> {
  const [found] = await versionsOf(work, id, version)
  return found
}
