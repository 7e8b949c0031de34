import type { ReactNode } from 'react'

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
  cell: (row: Row) => ReactNode
}

/** A row on a phone. */
export type Card = { title: ReactNode; status: ReactNode; facts: { label: string; value: ReactNode }[] }

export type SortDirection = 'ascending' | 'descending'

/** `-ean` is by EAN, the other way round. */
export const readSort = (sort: string): { key: string; direction: SortDirection } =>
  sort.startsWith('-')
    ? { key: sort.slice(1), direction: 'descending' }
    : { key: sort, direction: 'ascending' }

export const writeSort = (key: string, direction: SortDirection) =>
  direction === 'descending' ? `-${key}` : key
