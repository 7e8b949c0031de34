import { masked } from '../../domain/members/member-audit.ts'
import type { MemberRecord } from '../../domain/members/member-record.schema.ts'
import type { Sealing } from '../adapters/sealing.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { saveRecord } from './member-record.store.ts'
import { insertMembers } from './members.store.ts'
import { sealNumber } from './national-number.ts'

/** A new member under the given id. */
export async function createMember(work: Work, sealing: Sealing, id: string, record: MemberRecord) {
  await insertMembers(work, [{ ...record, id }])
  const sealed = await sealNumber(work, sealing, id, record.nationalNumber)
  if (sealed) await saveRecord(work, id, 1, {}, record, sealed)
  const known = Object.fromEntries(Object.entries(masked(record)).filter(([, value]) => value !== null))
  await writeAuditLine(work, { action: 'member.created', entityId: id, after: known })
}
