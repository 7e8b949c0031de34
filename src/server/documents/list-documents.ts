import type { DocumentsQuery } from '../../domain/documents/document.schema.ts'
import type { Work } from '../db/in-community.ts'
import { documentsPage } from './documents.store.ts'

/** Documents, newest first, one page: of one member, or (null) of all members that the user may see. */
export async function listDocuments(work: Work, memberId: string | null, query: DocumentsQuery) {
  return { ...(await documentsPage(work, memberId, query)), page: query.page, pageSize: query.pageSize }
}
