import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { JoinAnswer } from '../../../domain/communities/join-request.codes.ts'
import type { JoinRequest } from '../../../domain/communities/join-request.schema.ts'
import { displayName } from '../../../domain/members/member-name.ts'
import { answer, api } from '../../api.ts'
import { useSay } from '../../intl.tsx'
import { joinRequestsKey } from './joining.queries.ts'

/** Answers a request, says so, and asks for the lists again. */
export function useAnswer(communityId: string, request: JoinRequest) {
  const { id } = request
  const name = displayName(request)
  const say = useSay()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: { answer: JoinAnswer; reason?: string }) =>
      answer(
        api.POST('/api/v1/communities/{communityId}/join-requests/{joinRequestId}/answer', {
          params: { path: { communityId, joinRequestId: id } },
          body,
        }),
      ),
    onSuccess: (_, { answer: given }) => {
      queries.invalidateQueries({ queryKey: joinRequestsKey(communityId) })
      notifications.show({ message: say(`joinRequests.done-${given}`, { name }) })
    },
  })
}
