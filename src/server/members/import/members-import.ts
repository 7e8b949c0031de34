import type { MemberState } from '../../../domain/members/import/member-state.ts'
import type { MemberRow } from '../../../domain/members/import/plan-members.ts'
import type { ImportKind } from '../../table-imports/import-kind.ts'
import { changedMembers } from '../changed-members.store.ts'
import { planMembers } from './plan-members.ts'

/** What the import of members does of its own. */
export const membersImport: ImportKind<MemberRow, MemberState> = {
  things: changedMembers,
  table: async () => ({ things: 'members' }),
  plan: planMembers,
  about: ({ name, email, memberId }) => ({ name, about: email, id: memberId }),
}
