import type { Work } from '../db/in-community.ts'
import { changeSetExists } from './change-sets.store.ts'

/** Is there such a change set of meters, or of members, in this community? */
export const isChangeSetOf =
  (things: 'meters' | 'members') =>
  (work: Work, id: string): Promise<boolean> =>
    changeSetExists(work, things, id)
