import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { OperationLine } from '../../../domain/sharing/operation.schema.ts'
import { answer, api } from '../../api.ts'
import { useSay } from '../../intl.tsx'
import { DeleteDialog } from '../../ui/DeleteDialog.tsx'
import { operationQuery, operationsKey } from '../operations.queries.ts'

type Props = { communityId: string; operation: OperationLine; onClose: () => void }

/** An operation goes for good; the server refuses it when meters ever took part. */
export function DeleteQuestion({ communityId, operation, onClose }: Props) {
  const say = useSay()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const remove = useMutation({
    mutationFn: async () => {
      await answer(
        api.DELETE('/api/v1/communities/{communityId}/operations/{operationId}', {
          params: { path: { communityId, operationId: operation.id } },
        }),
      )
    },
    onSuccess: async () => {
      await navigate({ to: '/communities/$communityId/operations', params: { communityId } })
      queries.removeQueries({ queryKey: operationQuery(communityId, operation.id).queryKey })
      await queries.invalidateQueries({ queryKey: operationsKey(communityId) })
    },
  })
  return (
    <DeleteDialog
      title={say('sharing.deleteTitle', { name: operation.name })}
      text={say('sharing.deleteText')}
      cancel={say('sharing.cancel')}
      confirm={say('sharing.delete')}
      refused={say('sharing.notDeleted')}
      removal={remove}
      onClose={onClose}
    />
  )
}
