import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { MemberDocument } from '../../domain/documents/document.schema.ts'
import { answer, api } from '../api.ts'
import { useSay } from '../intl.tsx'
import { memberHistoryQuery } from '../members/members.queries.ts'
import { whatHappened } from '../ui/ErrorState.tsx'
import { Notice } from '../ui/Notice.tsx'
import { documentsKey } from './documents.queries.ts'

type Props = { communityId: string; document: MemberDocument; onClose: () => void }

/** Asks first: it cannot be undone. */
export function DeleteDocument({ communityId, document: { id, memberId, name }, onClose }: Props) {
  const say = useSay()
  const queries = useQueryClient()
  const act = useMutation({
    mutationFn: () =>
      answer(
        api.DELETE('/api/v1/communities/{communityId}/documents/{documentId}', {
          params: { path: { communityId, documentId: id } },
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: documentsKey(communityId) })
      await queries.invalidateQueries({
        queryKey: memberHistoryQuery(communityId, memberId).queryKey,
      })
      notifications.show({
        message: say('documents.deleted', { name }),
        closeButtonProps: { 'aria-label': say('common.close') },
      })
      onClose()
    },
  })
  return (
    <Modal
      opened
      onClose={() => !act.isPending && onClose()}
      title={say('documents.deleteTitle')}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': say('common.close'), size: 44 }}
      styles={{ title: { fontWeight: 650, fontSize: '1.125rem' } }}
    >
      <Stack>
        {act.error && <Notice kind="problem">{whatHappened(act.error, say)}</Notice>}
        <Text style={{ overflowWrap: 'anywhere' }}>{say('documents.deleteText', { name })}</Text>
        <Group justify="flex-end">
          <Button variant="default" mih={44} disabled={act.isPending} onClick={onClose}>
            {say('documents.keep')}
          </Button>
          <Button mih={44} color="var(--danger)" loading={act.isPending} onClick={() => act.mutate()}>
            {say('documents.doDelete')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
