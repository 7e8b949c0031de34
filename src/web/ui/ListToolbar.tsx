import classes from './List.module.css'
import { ListCount } from './ListCount.tsx'
import type { ListViewProps } from './list.ts'
import { SearchBox } from './SearchBox.tsx'
import { SortSelect } from './SortSelect.tsx'
import { useIsPhone } from './use-is-phone.ts'

/** One line: search, filters, sorting where there are no heads, and how much is shown. */
export function ListToolbar<Row>(props: ListViewProps<Row>) {
  const { query, search, defaultSort, change, columns, hint, filters, tools, instead } = props
  const isPhone = useIsPhone()
  return (
    <div className={classes.toolbar}>
      <div className={classes.search}>
        <SearchBox
          searched={search.q ?? ''}
          onSearch={(q) => change({ q: q || undefined }, true)}
          hint={hint}
        />
      </div>
      {filters}
      {isPhone && !instead && (
        <SortSelect columns={columns} sort={search.sort ?? defaultSort} onSort={(sort) => change({ sort })} />
      )}
      {!instead && <ListCount page={query.data} hasFailed={query.isError} />}
      {tools && <div className={classes.tools}>{tools}</div>}
    </div>
  )
}
