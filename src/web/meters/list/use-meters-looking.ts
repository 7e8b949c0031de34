import { useView } from '../../communities/views/use-view.ts'
import { writeAddress } from '../../ui/address.ts'
import { useShownColumns } from '../../ui/columns/use-shown-columns.ts'
import type { ChangeSearch } from '../../ui/use-list-search.ts'
import { filterOf, type MetersSearch, viewedOf } from './meters-search.ts'
import { useMeterColumns } from './use-meter-columns.tsx'

const usualSort = 'address'

/** How one looks at the meters: what they are filtered by, which columns there are, and through which saved view. */
export function useMetersLooking(
  communityId: string,
  search: MetersSearch,
  change: ChangeSearch<MetersSearch>,
) {
  const filter = filterOf(search)
  const columns = useShownColumns({
    list: 'meters',
    columns: useMeterColumns(communityId),
    said: search.columns,
    say: (text) => change({ columns: text, page: search.page }),
  })
  const { sort, ...viewed } = viewedOf(search)
  const viewing = useView({
    communityId,
    list: 'meters',
    saved: search.saved,
    now: writeAddress({
      ...viewed,
      sort: sort === usualSort ? undefined : sort,
      columns: columns.text,
    }),
  })
  return {
    filter,
    isNarrowed: Object.values(filter).some(Boolean),
    /** searches and filters nothing any more */
    widen: () =>
      change(Object.fromEntries(Object.keys(filter).map((name) => [name, undefined])) as MetersSearch),
    columns,
    viewing,
    usualSort,
  }
}
