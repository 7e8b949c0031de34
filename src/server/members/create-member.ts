import type { NewMember } from '../../domain/members/member.schema.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { insertMembers } from './members.store.ts'

/** A new member under the given id. */
export async function createMember(work: Work, id: string, member: NewMember) {
  await insertMembers(work, [{ ...member, id }])
  await writeAuditLine(work, { action: 'member.created', entityId: id, after: member })
}
