import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { OwnImportProfile } from '../../../domain/readings/import/import.schema.ts'
import { answer, api } from '../../api.ts'
import { useSay } from '../../intl.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { layoutsKey } from './imports.queries.ts'

type Props = { communityId: string; layout: OwnImportProfile; onClose: () => void }

/** Asks first, because a description cannot be brought back. */
export function DeleteLayout({ communityId, layout: { id: profileId, name }, onClose }: Props) {
  const say = useSay()
  const queries = useQueryClient()
  const forget = useMutation({
    mutationFn: () =>
      answer(
        api.DELETE('/api/v1/communities/{communityId}/import-profiles/{profileId}', {
          params: { path: { communityId, profileId } },
        }),
      ),
    onSuccess: onClose,
    onSettled: () => queries.invalidateQueries({ queryKey: layoutsKey(communityId) }),
  })
  const close = () => !forget.isPending && onClose()
  return (
    <Modal
      opened
      onClose={close}
      title={say('readingsImport.deleteTitle', { name })}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': say('common.close'), size: 44 }}
      styles={{ title: { fontWeight: 650, fontSize: '1.125rem' } }}
    >
      <Stack>
        {forget.error && <NotSaved error={forget.error} title={say('readingsImport.notDone')} />}
        <Text>{say('readingsImport.deleteText')}</Text>
        <Group justify="flex-end">
          <Button variant="default" mih={44} disabled={forget.isPending} onClick={close}>
            {say('readingsImport.deleteKeep')}
          </Button>
          <Button mih={44} color="var(--danger)" loading={forget.isPending} onClick={() => forget.mutate()}>
            {say('readingsImport.deleteDo')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
