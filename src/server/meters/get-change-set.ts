import type { ChangeSetWithHindrances } from '../../domain/meters/change-set.schema.ts'
import type { Work } from '../db/in-community.ts'
import { changeSetOf } from './list-change-sets.store.ts'
import { hindrancesOf } from './undo-change-set.store.ts'

const named = 100

/** What was done to many meters at once, and what keeps it from being undone; the guard has seen that it exists. */
export async function getChangeSet(work: Work, id: string): Promise<ChangeSetWithHindrances> {
  const changeSet = await changeSetOf(work, id)
  const hindrances = changeSet.undone ? { meters: [], total: 0 } : await hindrancesOf(work, id, named)
  return {
    ...changeSet,
    cannotUndo: changeSet.cannotUndo ?? (hindrances.total > 0 ? 'change-set-overtaken' : null),
    hindrances,
  }
}
