import { ListCards } from './ListCards.tsx'
import { ListTable } from './ListTable.tsx'
import type { Card, Column, ListPage } from './list.ts'
import { useIsPhone } from './use-is-phone.ts'

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
}

/** The rows of a list in the form that fits the screen. */
export function ListRows<Row extends { id: string }>(props: ListRowsProps<Row>) {
  return useIsPhone() ? <ListCards {...props} /> : <ListTable {...props} />
}
