import type { Work } from '../db/in-community.ts'
import { meterExists } from './meters.store.ts'

/** Is there such a meter in this community? For the rooms that name one. */
export const isMeter = (work: Work, id: string): Promise<boolean> => meterExists(work, id)
