import type { ReactNode } from 'react'
import { memberSortColumns } from '../../../domain/members/member.codes.ts'
import type { Member } from '../../../domain/members/member.schema.ts'
import { useFormats, useSay } from '../../intl.tsx'
import type { Column } from '../../ui/list.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { Email } from './Email.tsx'
import { MemberLink } from './MemberLink.tsx'

/** The columns of the members list. */
export function useMemberColumns(communityId: string): Column<Member>[] {
  const say = useSay()
  const formats = useFormats()
  const column = (key: string, cell: (member: Member) => ReactNode): Column<Member> => ({
    key,
    title: say(`members.${key}`),
    isSortable: memberSortColumns.some((sortable) => sortable === key),
    cell,
  })
  return [
    {
      ...column('name', (member) => <MemberLink communityId={communityId} member={member} />),
      isFixed: true,
    },
    column('kind', ({ kind }) => say(`memberKind.${kind}`)),
    column('email', ({ email }) => <Email email={email} />),
    column('joinedOn', ({ joinedOn }) => formats.day(joinedOn)),
    column('status', ({ status }) => <StatusBadge of="memberStatus" status={status} />),
    { ...column('meterCount', ({ meterCount }) => formats.number(meterCount)), isNumber: true },
  ]
}
