import type { Member } from '../../domain/members/member.schema.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { metersOfMember } from '../meters/meters-of-member.ts'
import { beginChange, type Version } from './begin-change.ts'
import { saveStatus } from './member-record.store.ts'

/** Active, inactive or pending. Whoever holds an active meter today cannot be deactivated: 409 with these meters. */
export async function changeStatus(work: Work, id: string, status: Member['status'], version: Version) {
  const before = await beginChange(work, id, version)
  if (before.status === status) return
  if (status === 'inactive') {
    const active = (await metersOfMember(work, id)).filter(({ isActive }) => isActive)
    const meters = active.map(({ id, ean }) => ({ id, ean, reason: 'meter-held-today' }))
    if (meters.length > 0) throw new Refusal(409, 'member-holds-active-meters', undefined, { meters })
  }
  await saveStatus(work, id, before.version + 1, status)
  await writeAuditLine(work, {
    action: 'member.status-changed',
    entityId: id,
    before: { status: before.status },
    after: { status },
  })
}
