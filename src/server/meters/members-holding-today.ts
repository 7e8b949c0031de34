import type { Work } from '../db/in-community.ts'
import { holdingOn } from './holders.store.ts'

/** The members who hold a meter today. */
export const membersHoldingToday = (work: Work): Promise<string[]> => holdingOn(work, work.today)
