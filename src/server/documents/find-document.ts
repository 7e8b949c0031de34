import type { Work } from '../db/in-community.ts'
import { documentExists, documentOf, membersWithRows } from './documents.store.ts'

export const isDocument = (work: Work, id: string): Promise<boolean> => documentExists(work, id)

/** A document with the hash of what it holds; the guard has seen that it is there. */
export const findDocument = (work: Work, id: string) => documentOf(work, id)

/** Those of these members who have a document, and so cannot go. */
export const membersWithDocuments = async (work: Work, memberIds: string[]): Promise<Set<string>> =>
  new Set(await membersWithRows(work, memberIds))
