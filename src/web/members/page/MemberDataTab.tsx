import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useDialogInUrl } from '../../ui/use-dialog-in-url.ts'
import { memberQuery } from '../members.queries.ts'
import { MemberAccount } from './MemberAccount.tsx'
import { MemberFacts } from './MemberFacts.tsx'
import { MemberMeters } from './MemberMeters.tsx'

/** What is known of a member: facts, account and meters. */
export function MemberDataTab() {
  const { communityId = '', memberId = '' } = useParams({ strict: false })
  const { data: member } = useQuery(memberQuery(communityId, memberId))
  const dialog = useDialogInUrl()
  // The page around shows its own shape until the member is there.
  if (!member) return null
  return (
    <>
      <MemberFacts member={member} />
      <MemberAccount
        communityId={communityId}
        member={member}
        onLink={() => dialog.open({ change: 'link' })}
      />
      <MemberMeters communityId={communityId} member={member} />
    </>
  )
}
