import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../api.ts'
import { notificationsKey } from './notifications.queries.ts'

const all = '/api/v1/communities/{communityId}/notifications'

/** Says that one has read one of them, or all up to one. */
export function useReading(communityId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (which: { id: string } | { upTo: string }) =>
      'id' in which
        ? answer(
            api.POST(`${all}/{notificationId}/read`, {
              params: { path: { communityId, notificationId: which.id } },
            }),
          )
        : answer(api.POST(`${all}/read`, { params: { path: { communityId } }, body: { upTo: which.upTo } })),
    onSettled: () => queries.invalidateQueries({ queryKey: [...notificationsKey(communityId), 'list'] }),
  })
}
