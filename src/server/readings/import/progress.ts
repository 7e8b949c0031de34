import type { Database } from '../../db/database.ts'
import { asSystem } from '../../db/in-community.ts'
import { Refusal } from '../../http/refusal.ts'
import { saveProgress, type UnderWay } from './imports.store.ts'

/** Says how far the work is, from 0 to 1; refused when it was cancelled in the meantime. */
export type Tell = (progress: number) => Promise<void>

const everyMs = 300

/** Writes the progress of an import on a connection of its own, three times a second at most. */
export function tellProgress(database: Database, communityId: string, id: string, state: UnderWay): Tell {
  let next = 0
  return async (progress) => {
    if (performance.now() < next) return
    next = performance.now() + everyMs
    const goesOn = await asSystem(database.app, communityId, (work) =>
      saveProgress(work, id, state, progress),
    )
    if (!goesOn) throw new Refusal(409, 'import-cancelled')
  }
}
