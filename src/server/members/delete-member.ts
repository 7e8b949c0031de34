import { masked } from '../../domain/members/member-audit.ts'
import { maskedNationalNumber } from '../../domain/members/national-number.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { membersWithDocuments } from '../documents/find-document.ts'
import { Refusal } from '../http/refusal.ts'
import { metersOfMember } from '../meters/meters-of-member.ts'
import { beginChange, type Version } from './begin-change.ts'
import { deleteMembers } from './members.store.ts'

/** A member goes away, when no meter is, was or will be its own, otherwise 409 with these meters, and when it has no document. */
export async function deleteMember(work: Work, id: string, version: Version) {
  // Locked from here on, so that nobody gives it a meter meanwhile.
  const { sealedNumber, version: _, createdAt, ...before } = await beginChange(work, id, version)
  const meters = (await metersOfMember(work, id)).map(({ id, ean, isActive }) => ({
    ...{ id, ean },
    reason: isActive ? 'meter-held-today' : 'meter-in-history',
  }))
  if (meters.length > 0) {
    const isActive = meters.some(({ reason }) => reason === 'meter-held-today')
    const code = isActive ? 'member-holds-active-meters' : 'member-has-meter-history'
    throw new Refusal(409, code, undefined, { meters })
  }
  if ((await membersWithDocuments(work, [id])).has(id)) throw new Refusal(409, 'member-has-documents')
  await deleteMembers(work, [id])
  const nationalNumber = sealedNumber && maskedNationalNumber
  await writeAuditLine(work, {
    action: 'member.deleted',
    entityId: id,
    before: masked({ ...before, nationalNumber, createdAt: createdAt.toISOString() }),
  })
}
