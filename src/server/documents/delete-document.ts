import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { deleteRow, documentOf } from './documents.store.ts'

/** A document goes. Its hash is answered: once this has committed, `forgetContent` removes the bytes. */
export async function deleteDocument(work: Work, id: string): Promise<string> {
  const { memberId, name, size, sha256 } = await documentOf(work, id)
  await deleteRow(work, id)
  await writeAuditLine(work, {
    action: 'member.document-deleted',
    entityId: memberId,
    before: { documentId: id, name, size },
  })
  return sha256
}
