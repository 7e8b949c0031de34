import type { Member } from '../../../domain/members/member.schema.ts'
import { RowLink } from '../../ui/RowLink.tsx'

/** A member by name: the link of the whole row or card. */
export function MemberLink({ communityId, member }: { communityId: string; member: Member }) {
  return (
    <RowLink to="/communities/$communityId/members/$memberId" params={{ communityId, memberId: member.id }}>
      {member.displayName}
    </RowLink>
  )
}
