import type { NewMember } from '../../domain/members/member.schema.ts'
import { memberRecord } from '../../domain/members/member-record.schema.ts'
import type { Sealing } from '../adapters/sealing.ts'
import type { Work } from '../db/in-community.ts'
import { createMember } from './create-member.ts'
import { saveStatus } from './member-record.store.ts'
import { saveLink } from './members.store.ts'

/** Somebody who was invited begins its own record: pending, until a manager has looked at it, and its own to fill in. */
export async function createOwnMember(work: Work, sealing: Sealing, id: string, named: NewMember) {
  await createMember(work, sealing, id, memberRecord.parse(named))
  await saveStatus(work, id, 1, 'pending')
  await saveLink(work, id, work.userId)
}
