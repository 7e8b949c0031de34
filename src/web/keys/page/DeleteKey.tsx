import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Key } from '../../../domain/keys/key.schema.ts'
import { answer, api } from '../../api.ts'
import { useSay } from '../../intl.tsx'
import { DeleteDialog } from '../../ui/DeleteDialog.tsx'
import { keyQuery, keysKey } from '../keys.queries.ts'

type Props = { communityId: string; shown: Key; onClose: () => void }

/** A key goes with its versions; the server refuses it while an operation uses it. */
export function DeleteKey({ communityId, shown, onClose }: Props) {
  const say = useSay()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const remove = useMutation({
    mutationFn: async () => {
      await answer(
        api.DELETE('/api/v1/communities/{communityId}/keys/{keyId}', {
          params: { path: { communityId, keyId: shown.id } },
        }),
      )
    },
    onSuccess: async () => {
      await navigate({ to: '/communities/$communityId/keys', params: { communityId } })
      queries.removeQueries({ queryKey: keyQuery(communityId, shown.id).queryKey })
      await queries.invalidateQueries({ queryKey: keysKey(communityId) })
    },
  })
  return (
    <DeleteDialog
      title={say('allocation.deleteTitle', { name: shown.name })}
      text={say('allocation.deleteText')}
      cancel={say('allocation.cancel')}
      confirm={say('allocation.delete')}
      refused={say('allocation.notDeleted')}
      removal={remove}
      onClose={onClose}
    />
  )
}
