import { Anchor, Skeleton } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { WholeMember } from '../../domain/members/member-record.schema.ts'
import { useCommunity } from '../frame/use-community.ts'
import { useSay } from '../intl.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { useDialogInUrl } from '../ui/use-dialog-in-url.ts'
import { LazyMemberForm } from './LazyMemberForm.tsx'
import { MemberWords } from './MemberWords.tsx'
import { memberListQueryOf, memberQuery, membersKey } from './members.queries.ts'
import { MemberFacts } from './page/MemberFacts.tsx'

/** What the community knows of a plain member, which completes and corrects it here. */
export const OwnRecordPage = () => (
  <MemberWords>
    <OwnRecords />
  </MemberWords>
)

function OwnRecords() {
  const say = useSay()
  const { communityId = '' } = useParams({ strict: false })
  const { me, community } = useCommunity()
  const { data, error, refetch } = useQuery(memberListQueryOf(communityId, {}))
  return (
    <>
      <PageHeader
        title={say('ownRecord.title')}
        lead={
          <>
            {say('ownRecord.lead')}{' '}
            <Anchor
              underline="always"
              renderRoot={(props) => <Link to="/account/looks" {...props} />}
              inherit
            >
              {say('ownRecord.looks')}
            </Anchor>
          </>
        }
      />
      {error && !data && <ErrorState error={error} onRetry={() => refetch()} />}
      {!data && !error && <Skeleton height={280} />}
      {data?.total === 0 && (
        <EmptyState
          title={say('ownRecord.none')}
          text={say('ownMeters.emptyText', { community: community?.name ?? '', email: me.email })}
        />
      )}
      {data?.items.map(({ id }) => (
        <OwnRecord key={id} communityId={communityId} memberId={id} isOnly={data.total === 1} />
      ))}
    </>
  )
}

type Props = { communityId: string; memberId: string; isOnly: boolean }

function OwnRecord({ communityId, memberId, isOnly }: Props) {
  const say = useSay()
  const { data: member, error, refetch } = useQuery(memberQuery(communityId, memberId))
  const dialog = useDialogInUrl()
  const queries = useQueryClient()
  if (error && !member) return <ErrorState error={error} onRetry={() => refetch()} />
  if (!member) return <Skeleton height={280} />
  const isChanging = dialog.change === 'record' && (isOnly || dialog.of === memberId)
  function saved(changed: WholeMember) {
    queries.setQueryData(memberQuery(communityId, memberId).queryKey, changed)
    queries.invalidateQueries({ queryKey: membersKey(communityId) })
    dialog.close()
  }
  return (
    <section aria-label={member.displayName}>
      <PageName member={member} />
      {member.status === 'pending' && (
        <Notice kind="info" title={say('ownRecord.pending')}>
          {say('ownRecord.pendingText')}
        </Notice>
      )}
      <MemberFacts
        communityId={communityId}
        member={member}
        isOwn
        onChange={() => dialog.open({ change: 'record', of: memberId })}
      />
      {isChanging && (
        <LazyMemberForm
          communityId={communityId}
          member={member}
          isOwn
          onClose={() => dialog.close()}
          onSaved={saved}
        />
      )}
    </section>
  )
}

function PageName({ member }: { member: WholeMember }) {
  return (
    <p style={{ display: 'flex', flexWrap: 'wrap', gap: 12, margin: '0 0 12px', fontWeight: 650 }}>
      {member.displayName}
      <StatusBadge of="memberStatus" status={member.status} />
    </p>
  )
}
