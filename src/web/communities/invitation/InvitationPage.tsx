import { Button, Group, Skeleton, Stack, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { InvitationSeen } from '../../../domain/communities/invitation.schema.ts'
import { ApiProblem, answer, api } from '../../api.ts'
import { DoorFrame } from '../../auth/DoorFrame.tsx'
import { useFormats, useSay } from '../../intl.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState, whatHappened } from '../../ui/ErrorState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { PeopleWords } from '../people/PeopleWords.tsx'
import { AcceptForm } from './AcceptForm.tsx'
import { invitationQuery } from './invitation.queries.ts'
import { OtherAccount } from './OtherAccount.tsx'

/** What one is asked to join, for whoever holds the link: accept, with or without an account, or decline. */
export const InvitationPage = () => (
  <PeopleWords>
    <DoorFrame wide>
      <Invitation />
    </DoorFrame>
  </PeopleWords>
)

function Invitation() {
  const say = useSay()
  const { moment } = useFormats()
  const { token = '' } = useParams({ strict: false })
  const { data: seen, error, refetch } = useQuery(invitationQuery(token))
  if (error instanceof ApiProblem && error.status < 500)
    return (
      <>
        <PageHeader title={say('invitation.title')} />
        <EmptyState title={say('invitation.invalid')} text={say('invitation.invalidText')} />
      </>
    )
  if (error && !seen) return <ErrorState error={error} onRetry={() => refetch()} />
  if (!seen) return <Skeleton height={280} />
  if (seen.standing !== 'pending')
    return (
      <>
        <PageHeader title={seen.community} />
        <EmptyState
          title={say(`invitation.is-${seen.standing}`)}
          text={say(`invitation.is-${seen.standing}-text`, { name: seen.invitedBy })}
          action={
            seen.standing === 'accepted' && (
              <Button component={Link} to="/" h={44}>
                {say('invitation.enter')}
              </Button>
            )
          }
        />
      </>
    )
  return (
    <>
      <PageHeader
        title={say('invitation.joins', { community: seen.community })}
        lead={say(`invitation.asks-${seen.kind}`, {
          by: seen.invitedBy,
          role: say(`role.${seen.role}`),
          name: seen.memberName ?? '',
        })}
      />
      <Stack>
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {say('invitation.for', { email: seen.email, until: moment(seen.expiresAt) })}
        </Text>
        <Answer token={token} seen={seen} />
        <Decline token={token} />
      </Stack>
    </>
  )
}

function Answer({ token, seen }: { token: string; seen: InvitationSeen }) {
  const say = useSay()
  if (seen.signedInAs && seen.signedInAs.toLowerCase() !== seen.email)
    return <OtherAccount token={token} signedInAs={seen.signedInAs} />
  if (!seen.signedInAs && seen.hasAccount)
    return (
      <Notice kind="info" title={say('invitation.hasAccount')}>
        <Text mb="sm">{say('invitation.hasAccountText')}</Text>
        <Button component={Link} to="/sign-in" search={{ next: `/invitations/${token}` } as never} h={44}>
          {say('invitation.signIn')}
        </Button>
      </Notice>
    )
  return <AcceptForm token={token} seen={seen} />
}

function Decline({ token }: { token: string }) {
  const say = useSay()
  const queries = useQueryClient()
  const decline = useMutation({
    mutationFn: () =>
      answer(api.POST('/api/v1/invitations/{token}/refusal', { params: { path: { token } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: invitationQuery(token).queryKey }),
  })
  return (
    <>
      {decline.error && <Notice kind="problem">{whatHappened(decline.error, say)}</Notice>}
      <Group justify="space-between" gap="xs">
        <Text size="sm" c="dimmed">
          {say('invitation.declineText')}
        </Text>
        <Button variant="default" h={44} loading={decline.isPending} onClick={() => decline.mutate()}>
          {say('invitation.decline')}
        </Button>
      </Group>
    </>
  )
}
