import type { Work } from '../db/in-community.ts'
import { memberExists, statusHeld } from './members.store.ts'

/** Is there such a member in this community? For the rooms that name one. */
export const isMember = (work: Work, id: string): Promise<boolean> => memberExists(work, id)

/** Has this member been deactivated? It stays as it is until the transaction ends. */
export const isInactive = async (work: Work, id: string): Promise<boolean> =>
  (await statusHeld(work, id)) === 'inactive'
