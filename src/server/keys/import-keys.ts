import type { NewKey } from '../../domain/keys/key.schema.ts'
import type { Work } from '../db/in-community.ts'
import { insertKey, insertVersion } from './keys.store.ts'

/** Keys under the ids given, in their first version. Whoever imports writes the audit line of the whole. */
export async function importKeys(
  work: Pick<Work, 'db' | 'communityId' | 'userName'>,
  keys: { id: string; key: NewKey }[],
) {
  for (const { id, key } of keys) {
    await insertKey(work, id, key)
    await insertVersion(work, id, 1, key)
  }
}
