import { ErrorState } from './ErrorState.tsx'
import { useRowKeys } from './keys/use-row-keys.ts'
import { ListFoot } from './ListFoot.tsx'
import { ListRows } from './ListRows.tsx'
import { ListToolbar } from './ListToolbar.tsx'
import type { ListViewProps } from './list.ts'
import { NothingFound } from './NothingFound.tsx'
import { PastTheEnd } from './PastTheEnd.tsx'
import { SelectionBar } from './SelectionBar.tsx'

/** A list: search, filters, count, rows as a table or cards, pages. Its state is all in the address. */
export function ListView<Row extends { id: string }>(props: ListViewProps<Row>) {
  const { query, search, defaultSort, change, isNarrowed, onWiden, empty, instead, selection } = props
  const keys = useRowKeys()
  const page = query.data
  const hasRows = page ? page.items.length > 0 : !query.isError
  if (page?.total === 0 && !isNarrowed && !query.isPlaceholderData) return empty
  if (instead)
    return (
      <>
        <ListToolbar {...props} />
        {instead}
      </>
    )
  return (
    <div {...keys}>
      <ListToolbar {...props} />
      {query.isError && <ErrorState error={query.error} onRetry={() => query.refetch()} />}
      {page?.total === 0 && <NothingFound onWiden={onWiden} />}
      {page && page.total > 0 && page.items.length === 0 && <PastTheEnd page={page} />}
      {selection && page && page.total > 0 && (
        <SelectionBar selection={selection} page={page} actions={props.actions} aside={props.aside} />
      )}
      {hasRows && (
        <ListRows
          {...props}
          page={page}
          isStale={query.isPlaceholderData}
          sort={search.sort ?? defaultSort}
          onSort={(sort) => change({ sort })}
        />
      )}
      {page && page.total > 0 && <ListFoot page={page} change={change} />}
    </div>
  )
}
