import type { Work } from '../db/in-community.ts'
import { changeSetExists } from './change-sets.store.ts'

/** Is there such a change set in this community? */
export const isChangeSet = (work: Work, id: string): Promise<boolean> => changeSetExists(work, id)
