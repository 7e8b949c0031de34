import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ParticipationsChange } from '../../../domain/sharing/operation.schema.ts'
import { answer, api, longWork } from '../../api.ts'
import { useSay } from '../../intl.tsx'
import { metersKey } from '../../meters/meters.queries.ts'
import { whatHappened } from '../../ui/ErrorState.tsx'
import { operationsKey } from '../operations.queries.ts'

const path = '/api/v1/communities/{communityId}/operations/{operationId}/participations'

/** Changes participations, or removes one that has not begun; lists of meters and operations ask again. */
export function useParticipations(of: { communityId: string; operationId: string }) {
  const say = useSay()
  const queries = useQueryClient()
  const onSuccess = () =>
    Promise.all(
      [operationsKey(of.communityId), metersKey(of.communityId)].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    )
  const change = useMutation({
    mutationFn: (body: ParticipationsChange) =>
      answer(api.PATCH(path, { params: { path: of }, body, ...longWork })),
    onSuccess,
  })
  const remove = useMutation({
    mutationFn: (participationId: string) =>
      answer(api.DELETE(`${path}/{participationId}`, { params: { path: { ...of, participationId } } })),
    onSuccess,
    onError: (error) =>
      notifications.show({
        color: 'red',
        message: whatHappened(error, say),
        autoClose: false,
        closeButtonProps: { 'aria-label': say('common.close') },
      }),
  })
  return { change, remove }
}
