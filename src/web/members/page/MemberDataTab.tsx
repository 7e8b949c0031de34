import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useDialogInUrl } from '../../ui/use-dialog-in-url.ts'
import { memberQuery } from '../members.queries.ts'
import { MemberAccount } from './MemberAccount.tsx'
import { MemberFacts } from './MemberFacts.tsx'
import { MemberHistory } from './MemberHistory.tsx'
import { MemberMeters } from './MemberMeters.tsx'
import { MemberStanding } from './MemberStanding.tsx'

/** What is known of a member: facts, account, meters and history. */
export function MemberDataTab() {
  const { communityId = '', memberId = '' } = useParams({ strict: false })
  const { data: member } = useQuery(memberQuery(communityId, memberId))
  const dialog = useDialogInUrl()
  // The page around shows its own shape until the member is there.
  if (!member) return null
  const about = { communityId, member }
  return (
    <Stack gap={0}>
      <MemberFacts {...about} onChange={() => dialog.open({ change: 'record' })} />
      <MemberAccount
        {...about}
        onLink={() => dialog.open({ change: 'link' })}
        onInvite={() => dialog.open({ change: 'invite' })}
      />
      <MemberStanding {...about} />
      <MemberMeters {...about} />
      <MemberHistory communityId={communityId} memberId={member.id} />
    </Stack>
  )
}
