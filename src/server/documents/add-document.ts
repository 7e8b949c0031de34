import { displayName } from '../../domain/members/member-name.ts'
import type { ArrivedFile } from '../adapters/files/shelves.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { membersNamed } from '../members/members-named.ts'
import { notify } from '../notifications/notify.ts'
import { beginArrival, endArrival } from './document-contents.store.ts'
import { insertDocument, type StoredDocument } from './documents.store.ts'

/**
 * A member gets a document, and whoever signs in for it is told. Its bytes are kept before the row that names them is there for
 * anybody, outside of a transaction: sending them may take minutes. `noteContent`, in a transaction before, makes sure that
 * nobody removes them meanwhile, and that they are found and removed when this one fails or the process dies.
 */
export async function addDocument(
  work: Work,
  { sha256, size }: ArrivedFile,
  { id, memberId, name, type }: Pick<StoredDocument, 'id' | 'memberId' | 'name' | 'type'>,
) {
  await endArrival(work, sha256)
  await insertDocument(work, { id, memberId, name, type, size, sha256 })
  const [member] = await membersNamed(work, { emails: [], names: [], ids: [memberId] })
  await notify(work, {
    to: { memberId },
    kind: 'document-uploaded',
    values: { document: name, member: displayName(member!) },
    link: `/communities/${work.communityId}/documents`,
  })
  await writeAuditLine(work, {
    action: 'member.document-added',
    entityId: memberId,
    after: { documentId: id, name, size },
  })
}

/** Bytes are about to be kept for a document. */
export const noteContent = (work: Pick<Work, 'db' | 'communityId'>, { sha256 }: ArrivedFile) =>
  beginArrival(work, sha256)

/** They were not, or the document could not be added: whoever is left may remove them. */
export const giveUpContent = (work: Pick<Work, 'db' | 'communityId'>, { sha256 }: ArrivedFile) =>
  endArrival(work, sha256)
