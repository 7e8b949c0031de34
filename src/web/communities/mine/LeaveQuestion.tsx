import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Community } from '../../../domain/communities/community.schema.ts'
import { answer, api } from '../../api.ts'
import { meQuery } from '../../auth/session.queries.ts'
import { useSay } from '../../intl.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'

/** Asks first, because only an invitation brings one back; says what stays. */
export function LeaveQuestion({ community, onClose }: { community: Community; onClose: () => void }) {
  const say = useSay()
  const queries = useQueryClient()
  const leave = useMutation({
    mutationFn: () =>
      answer(
        api.DELETE('/api/v1/communities/{communityId}/membership', {
          params: { path: { communityId: community.id } },
        }),
      ),
    onSuccess: async () => {
      queries.removeQueries({ queryKey: ['communities', community.id] })
      await queries.invalidateQueries({ queryKey: meQuery.queryKey })
      onClose()
    },
  })
  const close = () => !leave.isPending && onClose()
  return (
    <Modal
      opened
      onClose={close}
      title={say('mine.leaveTitle', { name: community.name })}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': say('common.close'), size: 44 }}
      styles={{ title: { fontWeight: 650, fontSize: '1.125rem' } }}
    >
      <Stack>
        {leave.error && <NotSaved error={leave.error} title={say('mine.notLeft')} />}
        <Text>{say('mine.leaveText')}</Text>
        <Group justify="flex-end">
          <Button variant="default" mih={44} disabled={leave.isPending} onClick={close}>
            {say('mine.stay')}
          </Button>
          <Button mih={44} color="var(--danger)" loading={leave.isPending} onClick={() => leave.mutate()}>
            {say('mine.doLeave')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
