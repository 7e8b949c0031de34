import { sql } from 'kysely'
import type { DocumentsQuery, MemberDocument } from '../../domain/documents/document.schema.ts'
import type { DocumentType } from '../../domain/documents/document-types.ts'
import { displayName } from '../../domain/members/member-name.ts'
import type { Work } from '../db/in-community.ts'

type In = Pick<Work, 'db' | 'communityId'>
export type StoredDocument = {
  id: string
  memberId: string
  name: string
  type: DocumentType
  size: number
  sha256: string
}

export async function insertDocument({ db, communityId, userId, userName }: Work, document: StoredDocument) {
  const { memberId, ...rest } = document
  await db
    .insertInto('documents')
    .values({ ...rest, community_id: communityId, member_id: memberId, user_id: userId, actor: userName })
    .execute()
}

export async function documentExists(work: In, id: string): Promise<boolean> {
  const found = await all(work).select('document.id').where('document.id', '=', id).executeTakeFirst()
  return found !== undefined
}

/** Throws when there is none. */
export async function documentOf(work: In, id: string): Promise<StoredDocument> {
  const row = await all(work)
    .select(['document.id', 'member_id as memberId', 'document.name', 'type', 'size', 'sha256'])
    .where('document.id', '=', id)
    .executeTakeFirstOrThrow()
  return { ...row, type: row.type as DocumentType, size: Number(row.size) }
}

/** One page, newest first, and how many there are: of one member, or of everybody whom the user may see. */
export async function documentsPage(
  work: In,
  memberId: string | null,
  { page, pageSize }: DocumentsQuery,
): Promise<{ items: MemberDocument[]; total: number }> {
  const matching = all(work).$if(memberId !== null, (query) => query.where('member_id', '=', memberId!))
  const { total } = await matching
    .select((e) => e.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await matching
    .innerJoin('members as member', (join) =>
      join
        .onRef('member.community_id', '=', 'document.community_id')
        .onRef('member.id', '=', 'document.member_id'),
    )
    .select(['document.id', 'member_id as memberId', 'document.name', 'type', 'document.size', 'at', 'actor'])
    .select(['member.name as lastName', 'first_name as firstName'])
    .orderBy('document.id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  const items = rows.map(({ lastName, firstName, type, size, at, ...row }) => ({
    ...row,
    memberName: displayName({ name: lastName, firstName }),
    type: type as DocumentType,
    size: Number(size),
    at: at.toISOString(),
  }))
  return { items, total }
}

export async function deleteRow({ db, communityId }: In, id: string) {
  await db.deleteFrom('documents').where('community_id', '=', communityId).where('id', '=', id).execute()
}

/** Those of these members who have a document. */
export async function membersWithRows(work: In, memberIds: string[]): Promise<string[]> {
  const rows = await all(work)
    .select('member_id')
    .distinct()
    .where('member_id', '=', sql<string>`any(${memberIds}::uuid[])`)
    .execute()
  return rows.map(({ member_id }) => member_id)
}

const all = ({ db, communityId }: In) =>
  db.selectFrom('documents as document').where('document.community_id', '=', communityId)

/** Bytes of all documents of the community, each as large as it was sent. */
export async function bytesOfDocuments(work: In): Promise<number> {
  const { bytes } = await all(work)
    .select((e) => e.fn.coalesce(e.fn.sum('size'), sql<string>`0`).as('bytes'))
    .executeTakeFirstOrThrow()
  return Number(bytes)
}
