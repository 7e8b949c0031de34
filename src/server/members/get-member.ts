import type { WholeMember } from '../../domain/members/member.schema.ts'
import { findUser } from '../communities/find-user.ts'
import type { Work } from '../db/in-community.ts'
import { countHeldMeters } from '../meters/count-held-meters.ts'
import { linkedUser, memberOf } from './members.store.ts'

/** One member; the guard has seen that it exists. */
export async function getMember(work: Work, id: string): Promise<WholeMember> {
  const member = await memberOf(work, id)
  const held = await countHeldMeters(work, [id])
  const userId = await linkedUser(work, id)
  const user = userId === null ? undefined : await findUser(work, userId)
  return {
    ...member,
    meterCount: held.get(id) ?? 0,
    user: user ? { id: user.id, name: user.name, email: user.email } : null,
  }
}
