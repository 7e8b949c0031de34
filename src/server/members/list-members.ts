import type { Member, MemberListQuery } from '../../domain/members/member.schema.ts'
import type { Work } from '../db/in-community.ts'
import { searchTerms } from '../http/search-terms.ts'
import { countHeldMeters } from '../meters/count-held-meters.ts'
import { membersHoldingToday } from '../meters/members-holding-today.ts'
import { membersMatching } from './members.store.ts'

/** One page of members, filtered: every word of `q` must be in the name or the e-mail, accents and case aside. */
export async function listMembers(work: Work, query: MemberListQuery) {
  const { hasMeters } = query
  const holders =
    hasMeters === undefined ? undefined : { are: hasMeters === 'yes', ids: await membersHoldingToday(work) }
  const { items, total } = await membersMatching(work, searchTerms(query.q), query, holders)
  const held = await countHeldMeters(
    work,
    items.map(({ id }) => id),
  )
  return {
    items: items.map((member): Member => ({ ...member, meterCount: held.get(member.id) ?? 0 })),
    total,
    page: query.page,
    pageSize: query.pageSize,
  }
}
