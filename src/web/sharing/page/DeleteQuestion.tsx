import { Button, Group, Modal, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { OperationLine } from '../../../domain/sharing/operation.schema.ts'
import { answer, api } from '../../api.ts'
import { useSay } from '../../intl.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { operationQuery, operationsKey } from '../operations.queries.ts'

type Props = { communityId: string; operation: OperationLine; onClose: () => void }

/** An operation goes for good; the server refuses it when meters ever took part. */
export function DeleteQuestion({ communityId, operation, onClose }: Props) {
  const say = useSay()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const remove = useMutation({
    mutationFn: () =>
      answer(
        api.DELETE('/api/v1/communities/{communityId}/operations/{operationId}', {
          params: { path: { communityId, operationId: operation.id } },
        }),
      ),
    onSuccess: async () => {
      await navigate({ to: '/communities/$communityId/operations', params: { communityId } })
      queries.removeQueries({ queryKey: operationQuery(communityId, operation.id).queryKey })
      await queries.invalidateQueries({ queryKey: operationsKey(communityId) })
    },
  })
  return (
    <Modal
      opened
      onClose={onClose}
      title={say('sharing.deleteTitle', { name: operation.name })}
      centered
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': say('common.close'), size: 44, iconSize: 20 }}
    >
      {remove.error ? (
        <NotSaved error={remove.error} title={say('sharing.notDeleted')} />
      ) : (
        <Text>{say('sharing.deleteText')}</Text>
      )}
      <Group justify="flex-end" mt="lg">
        <Button variant="default" h={44} onClick={onClose}>
          {say('sharing.cancel')}
        </Button>
        {!remove.error && (
          <Button color="var(--danger)" h={44} loading={remove.isPending} onClick={() => remove.mutate()}>
            {say('sharing.delete')}
          </Button>
        )}
      </Group>
    </Modal>
  )
}
