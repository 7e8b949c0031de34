import type { Work } from '../db/in-community.ts'
import { isToldTo, saveRead } from './notifications.store.ts'

export const isNotification = (work: Work, id: string): Promise<boolean> => isToldTo(work, id)

/** The user has read this one. Nobody else's business: it leaves no line in the audit. */
export const readNotification = (work: Work, id: string, at: Date) => saveRead(work, { id }, at)

/** The user has read all up to this one. */
export const readAll = (work: Work, upTo: string, at: Date) => saveRead(work, { upTo }, at)
