import type * as z from 'zod/mini'
import { memberSorts } from '../../domain/members/member.codes.ts'
import { listSearch } from '../ui/list-search.ts'

/** What the address of the members list says. */
export const membersSearch = listSearch(memberSorts)
export type MembersSearch = z.output<typeof membersSearch>
