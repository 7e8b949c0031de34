import type { Work } from '../db/in-community.ts'
import { memberExists } from './members.store.ts'

/** Is there such a member in this community? For the rooms that name one. */
export const isMember = (work: Work, id: string): Promise<boolean> => memberExists(work, id)
