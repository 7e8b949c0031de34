import type { Member, MemberListQuery } from '../../domain/members/member.schema.ts'
import type { Work } from '../db/in-community.ts'
import { searchTerms } from '../http/search-terms.ts'
import { countHeldMeters } from '../meters/count-held-meters.ts'
import { membersOf, pageOfIds } from './members-list.store.ts'

/** One page of members, filtered: every word of `q` must be in the name or the e-mail, accents and case aside. */
export async function listMembers(work: Work, { q, page, pageSize, ...asked }: MemberListQuery) {
  const { ids, total } = await pageOfIds(work, { ...asked, terms: searchTerms(q) }, { page, pageSize })
  const held = await countHeldMeters(work, ids)
  const members = await membersOf(work, ids)
  const items = members.map((member): Member => ({ ...member, meterCount: held.get(member.id) ?? 0 }))
  return { items, total, page, pageSize }
}
