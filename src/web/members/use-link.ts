import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../api.ts'
import { memberQuery } from './members.queries.ts'

/** Links a member to a user of the community, or to nobody; the page shows it at once. */
export function useLink(communityId: string, memberId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (userId: string | null) =>
      answer(
        api.PUT('/api/v1/communities/{communityId}/members/{memberId}/user', {
          params: { path: { communityId, memberId } },
          body: { userId },
        }),
      ),
    onSuccess: (member) => queries.setQueryData(memberQuery(communityId, memberId).queryKey, member),
  })
}
