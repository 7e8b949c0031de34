import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type CommunityUser, type Role, roles } from '../../../domain/communities/community.schema.ts'
import { answer, api } from '../../api.ts'
import { meQuery } from '../../auth/session.queries.ts'
import { useSay } from '../../intl.tsx'
import { ChipSelect } from '../../ui/ChipSelect.tsx'
import { whatHappened } from '../../ui/ErrorState.tsx'
import { usersKey } from './people.queries.ts'

type Props = { communityId: string; user: CommunityUser; isAdmin: boolean; onRemove: () => void }

/** The role of one user: to read for managers, to change for administrators, at once and with a way back. */
export function UserActions({ communityId, user, isAdmin, onRemove }: Props) {
  const say = useSay()
  const queries = useQueryClient()
  const close = { closeButtonProps: { 'aria-label': say('common.close') } }
  const give = useMutation({
    mutationFn: (role: Role) =>
      answer(
        api.PATCH('/api/v1/communities/{communityId}/users/{userId}', {
          params: { path: { communityId, userId: user.id } },
          body: { role },
        }),
      ),
    onError: (error) =>
      notifications.show({ color: 'red', message: whatHappened(error, say), autoClose: false, ...close }),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: usersKey(communityId) }),
        queries.invalidateQueries({ queryKey: meQuery.queryKey }),
      ]),
    onSuccess: (_, role) => {
      const id = notifications.show({
        ...close,
        message: (
          <Group gap="sm">
            {say('people.roleChanged', { name: user.name, role: say(`role.${role}`) })}
            <Button
              variant="default"
              size="sm"
              onClick={() => {
                notifications.hide(id)
                give.mutate(user.role)
              }}
            >
              {say('common.undo')}
            </Button>
          </Group>
        ),
      })
    },
  })
  if (!isAdmin) return <Text inherit>{say(`role.${user.role}`)}</Text>
  return (
    <Group gap="xs" wrap="nowrap">
      <ChipSelect
        label={say('people.roleOf', { name: user.name })}
        isLabelUnseen
        value={give.isPending ? give.variables : user.role}
        options={roles.map((role) => ({ value: role, label: say(`role.${role}`) }))}
        onChange={(role) => give.mutate(role as Role)}
      />
      <Button
        variant="default"
        h={44}
        aria-label={say('people.removeName', { name: user.name })}
        onClick={onRemove}
      >
        {say('people.remove')}
      </Button>
    </Group>
  )
}
