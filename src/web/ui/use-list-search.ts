import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { ListSearch } from './list-search.ts'

/** Changes some of what the address says. `typing`: the address is replaced and the page does not scroll. */
export type ChangeSearch<Search extends ListSearch> = (
  patch: Partial<Search> | ListSearch,
  typing?: boolean,
) => void

/** The state of a list, which is all in the address, and how to change it. Any change goes back to the first page. */
export function useListSearch<Search extends ListSearch>(): [Search, ChangeSearch<Search>] {
  const search: ListSearch = useSearch({ strict: false })
  const navigate = useNavigate()
  const change = useCallback<ChangeSearch<Search>>(
    (patch, typing = false) => {
      navigate({
        to: '.',
        // Each list says things of its own, which the type of all routes together does not allow.
        search: (before) => ({ ...before, page: undefined, highlight: undefined, ...patch }) as typeof before,
        replace: typing,
        resetScroll: false,
      })
    },
    [navigate],
  )
  // The route has checked it already: its `validateSearch` is the schema of `Search`.
  return [search as Search, change]
}
