import { z } from 'zod'
import { memberListQuery } from '../../domain/members/member.schema.ts'
import { listSearch } from '../ui/list-search.ts'

/** What the address of the members list says. */
export const membersSearch = listSearch(memberListQuery.shape.sort.unwrap()).extend({
  /** the form for a new member is open */
  add: z.boolean().optional().catch(undefined),
  /** the member to point out, because it has just been made */
  highlight: z.uuid().optional().catch(undefined),
})
export type MembersSearch = z.output<typeof membersSearch>
