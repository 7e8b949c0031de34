import type { Member } from '../../domain/members/member.schema.ts'
import type { Work } from '../db/in-community.ts'
import { countHeldMeters } from '../meters/count-held-meters.ts'
import { memberOf } from './members.store.ts'

/** One member; the guard has seen that it exists. */
export async function getMember(work: Work, id: string): Promise<Member> {
  const member = await memberOf(work, id)
  const held = await countHeldMeters(work, [id])
  return { ...member, meterCount: held.get(id) ?? 0 }
}
