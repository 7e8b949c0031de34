import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ParticipationChange } from '../../../domain/sharing/operation.schema.ts'
import { answer, api } from '../../api.ts'
import { useSay } from '../../intl.tsx'
import { metersKey } from '../../meters/meters.queries.ts'
import { whatHappened } from '../../ui/ErrorState.tsx'
import { operationsKey } from '../operations.queries.ts'

const path = '/api/v1/communities/{communityId}/operations/{operationId}/participations/{participationId}'

/** Changes a participation, or removes one that has not begun; lists of meters and operations ask again. */
export function useParticipation(communityId: string, operationId: string) {
  const say = useSay()
  const queries = useQueryClient()
  const renew = () =>
    Promise.all(
      [operationsKey(communityId), metersKey(communityId)].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    )
  const params = (participationId: string) => ({ path: { communityId, operationId, participationId } })
  const failed = (error: unknown) =>
    notifications.show({
      color: 'red',
      message: whatHappened(error, say),
      autoClose: false,
      closeButtonProps: { 'aria-label': say('common.close') },
    })
  const change = useMutation({
    mutationFn: ({ id, body }: { id: string; body: ParticipationChange }) =>
      answer(api.PATCH(path, { params: params(id), body })),
    onSuccess: renew,
    onError: failed,
  })
  const remove = useMutation({
    mutationFn: (id: string) => answer(api.DELETE(path, { params: params(id) })),
    onSuccess: renew,
    onError: failed,
  })
  return { change, remove }
}
