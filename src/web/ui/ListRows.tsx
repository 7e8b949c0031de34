import { ListCards } from './ListCards.tsx'
import { ListTable } from './ListTable.tsx'
import type { ListRowsProps } from './list.ts'
import { useIsPhone } from './use-is-phone.ts'

/** The rows of a list in the form that fits the screen. */
export function ListRows<Row extends { id: string }>(props: ListRowsProps<Row>) {
  return useIsPhone() ? <ListCards {...props} /> : <ListTable {...props} />
}
