import { useQuery } from '@tanstack/react-query'
import type { SavedView } from '../../../domain/communities/saved-view.schema.ts'
import { viewsQuery } from './views.queries.ts'

type Looking = {
  communityId: string
  list: SavedView['list']
  /** id of the view that is on, as the address says it */
  saved: string | undefined
  /** how one looks now, as an address; `ui/address.ts` writes it */
  now: string
}
export type Viewing = ReturnType<typeof useView>

/** The saved view that is on, and whether one has gone on from it. A view of somebody else's is none. */
export function useView({ communityId, list, saved, now }: Looking) {
  const query = useQuery({ ...viewsQuery(communityId, list), enabled: saved !== undefined })
  const on = query.data?.items.find(({ id }) => id === saved)
  return { communityId, list, now, on, isChanged: on !== undefined && on.search !== now }
}
