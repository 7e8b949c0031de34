import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { ListSearch } from './list-search.ts'
import type { RowSelection } from './selection.ts'
import type { ChangeSearch } from './use-list-search.ts'

/** One page of a list, as the API answers it. */
export type ListPage<Row> = { items: Row[]; total: number; page: number; pageSize: number }

/** One fact of the rows: a column of the table. */
export type Column<Row> = {
  /** the name by which the API sorts, when it can */
  key: string
  title: string
  isSortable: boolean
  isNumber?: boolean
  /** how wide it should be, and must be, where the table is as wide as the page */
  width?: { minimum: string; share: string }
  /** left out where there is little room; the row's own page has it */
  isExtra?: boolean
  /** without it one would not know what a row is about: it is always shown */
  isFixed?: boolean
  /** shown only when somebody asks for it */
  isOff?: boolean
  cell: (row: Row) => ReactNode
}

/** A row on a phone. */
export type Card = { title: ReactNode; status: ReactNode; facts: { label: string; value: ReactNode }[] }

export type ListRowsProps<Row> = {
  /** what is listed, such as “Meters” */
  caption: string
  /** undefined: on the way */
  page: ListPage<Row> | undefined
  columns: Column<Row>[]
  cardOf: (row: Row) => Card
  /** these are the old rows, shown while others are fetched */
  isStale?: boolean
  /** the row to point out */
  highlight?: string
  sort?: string
  /** without it the heads of the columns do not sort */
  onSort?: (sort: string) => void
  /** rows can be chosen, for what is done to many at once */
  selection?: RowSelection
  /** what a row is called when it is read out; needed with `selection` */
  nameOf?: (row: Row) => string
}

export type ListViewProps<Row> = Pick<
  ListRowsProps<Row>,
  'caption' | 'columns' | 'cardOf' | 'highlight' | 'selection' | 'nameOf'
> & {
  query: UseQueryResult<ListPage<Row>>
  search: ListSearch
  defaultSort: string
  change: ChangeSearch<ListSearch>
  /** what can be typed in the search box */
  hint: string
  filters?: ReactNode
  /** what can be done to the rows that are chosen */
  actions?: ReactNode
  /** beside them, while nothing is chosen */
  aside?: ReactNode
  /** at the end of the toolbar: another way to look, columns, files */
  tools?: ReactNode
  /** stands in the place of the rows, such as a map of the same filter */
  instead?: ReactNode
  /** something is searched or filtered */
  isNarrowed: boolean
  /** searches and filters nothing any more */
  onWiden: () => void
  /** shown when there is nothing at all */
  empty: ReactNode
}

export type SortDirection = 'ascending' | 'descending'

/** `-ean` is by EAN, the other way round. */
export const readSort = (sort: string): { key: string; direction: SortDirection } =>
  sort.startsWith('-')
    ? { key: sort.slice(1), direction: 'descending' }
    : { key: sort, direction: 'ascending' }

export const writeSort = (key: string, direction: SortDirection) =>
  direction === 'descending' ? `-${key}` : key
