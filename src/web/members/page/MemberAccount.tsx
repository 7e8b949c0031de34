import { Button, Group, Paper, Text, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { WholeMember } from '../../../domain/members/member-record.schema.ts'
import { fetchInviteDialog } from '../../communities/people/LazyInviteDialog.tsx'
import { useSay } from '../../intl.tsx'
import { whatHappened } from '../../ui/ErrorState.tsx'
import { fetchLinkUser } from '../LazyLinkUser.tsx'
import { useLink } from '../use-link.ts'
import classes from './page.module.css'

type Props = { communityId: string; member: WholeMember; onLink: () => void; onInvite: () => void }

/** Who signs in for this member and so sees what is its own; linking and unlinking. */
export function MemberAccount({ communityId, member, onLink, onInvite }: Props) {
  const say = useSay()
  const link = useLink(communityId, member.id)
  const close = { closeButtonProps: { 'aria-label': say('common.close') } }
  const failed = (error: unknown) =>
    notifications.show({ color: 'red', message: whatHappened(error, say), autoClose: false, ...close })

  const { user } = member
  const unlink = () =>
    link.mutate(null, {
      onError: failed,
      onSuccess: () => {
        const id = notifications.show({
          ...close,
          message: (
            <Group gap="sm">
              {say('members.unlinked', { name: member.displayName })}
              <Button
                variant="default"
                size="sm"
                onClick={() => {
                  notifications.hide(id)
                  link.mutate(user!.id, { onError: failed })
                }}
              >
                {say('common.undo')}
              </Button>
            </Group>
          ),
        })
      },
    })
  return (
    <Paper withBorder p="lg" mb="lg" component="section">
      <Title order={2} size="h3" mb="sm">
        {say('members.account')}
      </Title>
      <div className={classes.account}>
        <div className={classes.fact}>
          {user ? (
            <>
              <Text>{user.name}</Text>
              <Text className={classes.address}>{user.email}</Text>
            </>
          ) : null}
          <Text size="sm" c="dimmed">
            {say(user ? 'members.linkedText' : 'members.notLinkedText')}
          </Text>
        </div>
        <Group gap="sm">
          {user && (
            <Button variant="default" h={44} loading={link.isPending} onClick={unlink}>
              {say('members.unlink')}
            </Button>
          )}
          {!user && (
            <Button
              variant="default"
              h={44}
              onPointerEnter={fetchInviteDialog}
              onFocus={fetchInviteDialog}
              onClick={onInvite}
            >
              {say('members.invite')}
            </Button>
          )}
          <Button
            variant="default"
            h={44}
            onPointerEnter={fetchLinkUser}
            onFocus={fetchLinkUser}
            onClick={onLink}
          >
            {say(user ? 'members.linkOther' : 'members.link')}
          </Button>
        </Group>
      </div>
    </Paper>
  )
}
