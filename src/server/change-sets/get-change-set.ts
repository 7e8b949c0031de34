import type { ChangeSetWithHindrances } from '../../domain/change-sets/change-set.schema.ts'
import type { Work } from '../db/in-community.ts'
import type { ChangedThings } from './changed-things.ts'
import { hindrancesOf } from './hindrances-of.ts'
import { changeSetOf } from './list-change-sets.store.ts'

/** What was done to many things at once, and what keeps it from being undone; the guard has seen that it exists. */
export async function getChangeSet<State extends { id: string }>(
  work: Work,
  things: ChangedThings<State>,
  id: string,
): Promise<ChangeSetWithHindrances> {
  const changeSet = await changeSetOf(work, things.table, id)
  const hindrances = changeSet.undone ? { things: [], total: 0 } : await hindrancesOf(work, things, id)
  return {
    ...changeSet,
    cannotUndo: changeSet.cannotUndo ?? (hindrances.total > 0 ? 'change-set-overtaken' : null),
    hindrances,
  }
}
