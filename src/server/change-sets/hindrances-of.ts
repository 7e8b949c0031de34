import { lastActors } from '../audit/last-actors.ts'
import type { Work } from '../db/in-community.ts'
import type { ChangedThings } from './changed-things.ts'
import * as store from './undo-change-set.store.ts'

const named = 100

/**
 * What keeps a change set from being undone, the first of it with who is behind it: whoever changed many at once since, or
 * else changed this one last.
 */
export async function hindrancesOf<State extends { id: string }>(
  work: Work,
  things: ChangedThings<State>,
  id: string,
) {
  const { things: found, total } = await store.hindrancesOf(work, things, id, named)
  const changed = found.filter(({ reason }) => reason === 'changed-since').map((one) => one.id)
  const entity = things.table === 'meters' ? 'meter' : 'member'
  const actors = await lastActors(work, entity, changed)
  const by = (one: (typeof found)[number]) =>
    one.reason === 'changed-since' ? (one.by ?? actors.get(one.id) ?? null) : null
  return { things: found.map((one) => ({ ...one, by: by(one) })), total }
}
