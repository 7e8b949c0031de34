import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useSay } from '../intl.tsx'
import { fetchMeterForm, LazyMeterForm } from '../meters/LazyMeterForm.tsx'
import { AddButton } from '../ui/AddButton.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { useDialogInUrl } from '../ui/use-dialog-in-url.ts'
import { LazyLinkUser } from './LazyLinkUser.tsx'
import { memberQuery } from './members.queries.ts'
import { MemberAccount } from './page/MemberAccount.tsx'
import { MemberFacts } from './page/MemberFacts.tsx'
import { MemberMeters } from './page/MemberMeters.tsx'
import { MemberSkeleton } from './page/MemberSkeleton.tsx'

export function MemberPage() {
  const say = useSay()
  const { communityId = '', memberId = '' } = useParams({ strict: false })
  const { data: member, error, refetch } = useQuery(memberQuery(communityId, memberId))
  const dialog = useDialogInUrl()
  if (error && !member) return <ErrorState error={error} onRetry={() => refetch()} />
  if (!member) return <MemberSkeleton />
  return (
    <>
      <PageHeader
        title={member.displayName}
        lead={say(`memberKind.${member.kind}`)}
        beside={<StatusBadge of="memberStatus" status={member.status} />}
        action={
          <AddButton
            label={say('members.addMeter')}
            onClick={() => dialog.open({ add: true })}
            prepare={fetchMeterForm}
          />
        }
      />
      <MemberFacts member={member} />
      <MemberAccount
        communityId={communityId}
        member={member}
        onLink={() => dialog.open({ change: 'link' })}
      />
      <MemberMeters communityId={communityId} member={member} />
      {dialog.change && (
        <LazyLinkUser communityId={communityId} member={member} onClose={() => dialog.close()} />
      )}
      {dialog.isOpen && !dialog.change && (
        <LazyMeterForm
          communityId={communityId}
          holder={{ id: member.id, name: member.displayName }}
          onClose={() => dialog.close()}
          onCreated={() => dialog.close({})}
        />
      )}
    </>
  )
}
