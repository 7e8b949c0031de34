import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Role } from '../../../domain/communities/community.schema.ts'
import type { Invitation } from '../../../domain/communities/invitation.schema.ts'
import { mayInvite } from '../../../domain/communities/role-change.ts'
import { answer, api } from '../../api.ts'
import { useSay } from '../../intl.tsx'
import { whatHappened } from '../../ui/ErrorState.tsx'
import { InvitationLink } from './InvitationLink.tsx'
import { invitationsKey } from './people.queries.ts'

type Props = { communityId: string; role: Role; invitation: Invitation }

const path = '/api/v1/communities/{communityId}/invitations/{invitationId}'

/** What can still be done about an invitation: its link, once more, or back. */
export function InvitationActions({ communityId, role, invitation }: Props) {
  const say = useSay()
  const queries = useQueryClient()
  const params = { path: { communityId, invitationId: invitation.id } }
  const close = { closeButtonProps: { 'aria-label': say('common.close') } }
  const act = useMutation({
    mutationFn: async (does: 'link' | 'resend' | 'cancel') => {
      if (does === 'link') return (await answer(api.POST(`${path}/link`, { params }))).link
      if (does === 'resend') await answer(api.POST(`${path}/resend`, { params }))
      else await answer(api.DELETE(path, { params }))
      return null
    },
    onError: (error) =>
      notifications.show({ color: 'red', message: whatHappened(error, say), autoClose: false, ...close }),
    onSuccess: (_, does) => {
      if (does !== 'link')
        notifications.show({ message: say(`people.done-${does}`, { email: invitation.email }), ...close })
    },
    onSettled: (_, __, does) =>
      does === 'link' ? undefined : queries.invalidateQueries({ queryKey: invitationsKey(communityId) }),
  })
  const isOpen = invitation.standing === 'pending' || invitation.standing === 'expired'
  if (!isOpen) return <Text inherit>–</Text>
  if (!mayInvite(role, invitation.role)) return <Text inherit>{say('people.forAdmins')}</Text>
  if (act.data) return <InvitationLink link={act.data} />
  const button = (does: 'link' | 'resend' | 'cancel') => (
    <Button
      key={does}
      variant="default"
      h={44}
      px="sm"
      disabled={act.isPending}
      aria-label={say(`people.do-${does}-of`, { email: invitation.email })}
      onClick={() => act.mutate(does)}
    >
      {say(`people.do-${does}`)}
    </Button>
  )
  return (
    <Group gap="xs">
      {invitation.standing === 'pending' && button('link')}
      {button('resend')}
      {button('cancel')}
    </Group>
  )
}
