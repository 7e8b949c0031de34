import type { Work } from '../db/in-community.ts'
import { mailExists } from './outbox.store.ts'

export const isMail = (work: Work, id: string): Promise<boolean> => mailExists(work, id)
