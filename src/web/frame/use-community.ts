import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { meQuery } from '../auth/session.queries.ts'

/** Where the browser keeps in which community one worked last. */
export const lastCommunity = 'optimce-community'

/** The signed-in user, and the community of this URL when the user is in it. */
export function useCommunity() {
  const { communityId } = useParams({ strict: false })
  const { data: me } = useSuspenseQuery(meQuery)
  return { me, community: me.communities.find(({ id }) => id === communityId) }
}
