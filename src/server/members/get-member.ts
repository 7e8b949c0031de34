import { memberDoubts } from '../../domain/members/member-doubts.ts'
import { displayName } from '../../domain/members/member-name.ts'
import type { WholeMember } from '../../domain/members/member-record.schema.ts'
import { maskedNationalNumber } from '../../domain/members/national-number.ts'
import { localDayOf } from '../../domain/time/local-day.ts'
import { findUser } from '../communities/find-user.ts'
import type { Work } from '../db/in-community.ts'
import { countHeldMeters } from '../meters/count-held-meters.ts'
import { recordOf } from './member-record.store.ts'

/** One member, its register number masked; the guard has seen that it exists. */
export async function getMember(work: Work, id: string): Promise<WholeMember> {
  const { sealedNumber, userId, createdAt, ...record } = await recordOf(work, id)
  const held = await countHeldMeters(work, [id])
  const user = userId === null ? undefined : await findUser(work, userId)
  return {
    ...record,
    displayName: displayName(record),
    joinedOn: localDayOf(createdAt),
    nationalNumber: sealedNumber && maskedNationalNumber,
    doubts: memberDoubts({ ...record, nationalNumberFits: sealedNumber?.fits ?? null }),
    meterCount: held.get(id) ?? 0,
    user: user ? { id: user.id, name: user.name, email: user.email } : null,
  }
}
