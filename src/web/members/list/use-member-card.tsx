import type { Member } from '../../../domain/members/member.schema.ts'
import { useFormats, useSay } from '../../intl.tsx'
import type { Card } from '../../ui/list.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { Email } from './Email.tsx'
import { MemberLink } from './MemberLink.tsx'

/** A member on a phone. */
export function useMemberCard(communityId: string): (member: Member) => Card {
  const say = useSay()
  const formats = useFormats()
  return (member) => ({
    title: <MemberLink communityId={communityId} member={member} />,
    status: <StatusBadge of="memberStatus" status={member.status} />,
    facts: [
      { label: say('members.kind'), value: say(`memberKind.${member.kind}`) },
      { label: say('members.email'), value: <Email email={member.email} /> },
      { label: say('members.meterCount'), value: formats.number(member.meterCount) },
    ],
  })
}
