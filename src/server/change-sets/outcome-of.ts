import type { Work } from '../db/in-community.ts'
import { changeSetOutcome } from './change-sets.store.ts'

/** How much a change set wrote. */
export const outcomeOf = (work: Work, id: string) => changeSetOutcome(work, id)
