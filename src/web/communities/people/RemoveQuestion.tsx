import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { CommunityUser } from '../../../domain/communities/community.schema.ts'
import { answer, api } from '../../api.ts'
import { useSay } from '../../intl.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { usersKey } from './people.queries.ts'

type Props = { communityId: string; user: CommunityUser; onClose: () => void }

/** Asks first, because only a new invitation brings a user back; says what stays. */
export function RemoveQuestion({ communityId, user, onClose }: Props) {
  const say = useSay()
  const queries = useQueryClient()
  const remove = useMutation({
    mutationFn: () =>
      answer(
        api.DELETE('/api/v1/communities/{communityId}/users/{userId}', {
          params: { path: { communityId, userId: user.id } },
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: usersKey(communityId) })
      onClose()
    },
  })
  const close = () => !remove.isPending && onClose()
  return (
    <Modal
      opened
      onClose={close}
      title={say('people.removeTitle', { name: user.name })}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': say('common.close'), size: 44 }}
      styles={{ title: { fontWeight: 650, fontSize: '1.125rem' } }}
    >
      <Stack>
        {remove.error && <NotSaved error={remove.error} title={say('people.notRemoved')} />}
        <Text>{say('people.removeText')}</Text>
        <Group justify="flex-end">
          <Button variant="default" mih={44} disabled={remove.isPending} onClick={close}>
            {say('people.cancel')}
          </Button>
          <Button mih={44} color="var(--danger)" loading={remove.isPending} onClick={() => remove.mutate()}>
            {say('people.doRemove')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
