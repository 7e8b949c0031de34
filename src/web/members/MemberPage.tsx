import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Outlet, useParams } from '@tanstack/react-router'
import type { WholeMember } from '../../domain/members/member-record.schema.ts'
import { LazyInviteDialog } from '../communities/people/LazyInviteDialog.tsx'
import { useCommunity } from '../frame/use-community.ts'
import { useSay } from '../intl.tsx'
import { fetchMeterForm, LazyMeterForm } from '../meters/LazyMeterForm.tsx'
import { AddButton } from '../ui/AddButton.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { PageSkeleton } from '../ui/PageSkeleton.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { useDialogInUrl } from '../ui/use-dialog-in-url.ts'
import { LazyLinkUser } from './LazyLinkUser.tsx'
import { LazyMemberForm } from './LazyMemberForm.tsx'
import { MemberWords } from './MemberWords.tsx'
import { memberQuery, membersKey } from './members.queries.ts'

import { MemberTabs } from './page/MemberTabs.tsx'

/** One member: who it is, and its tabs. */
export const MemberPage = () => (
  <MemberWords>
    <Member />
  </MemberWords>
)

function Member() {
  const say = useSay()
  const { communityId = '', memberId = '' } = useParams({ strict: false })
  const { data: member, error, refetch } = useQuery(memberQuery(communityId, memberId))
  const { community } = useCommunity()
  const dialog = useDialogInUrl()
  const queries = useQueryClient()
  /** The page shows it at once; lists and the history ask again. */
  function saved(changed: WholeMember) {
    queries.setQueryData(memberQuery(communityId, memberId).queryKey, changed)
    queries.invalidateQueries({ queryKey: membersKey(communityId) })
    dialog.close()
  }
  if (error && !member) return <ErrorState error={error} onRetry={() => refetch()} />
  if (!member) return <PageSkeleton />
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
      <MemberTabs communityId={communityId} memberId={memberId}>
        <Outlet />
      </MemberTabs>
      {dialog.change === 'record' && (
        <LazyMemberForm
          communityId={communityId}
          member={member}
          onClose={() => dialog.close()}
          onSaved={saved}
        />
      )}
      {dialog.change === 'link' && (
        <LazyLinkUser communityId={communityId} member={member} onClose={() => dialog.close()} />
      )}
      {dialog.change === 'invite' && (
        <LazyInviteDialog
          communityId={communityId}
          role={community!.role}
          member={member}
          onClose={() => dialog.close()}
        />
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
