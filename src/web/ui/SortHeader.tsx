import { IconArrowDown, IconArrowUp, IconSelector } from '@tabler/icons-react'
import { shapeOf } from './column-shape.ts'
import classes from './List.module.css'
import { type Column, readSort, writeSort } from './list.ts'

type Props<Row> = { column: Column<Row>; sort: string; onSort?: (sort: string) => void }

/** The head of a column: a button that sorts by it, and by it the other way round when pressed again. */
export function SortHeader<Row>({ column, sort, onSort }: Props<Row>) {
  const { key, title, isSortable, width } = column
  const { key: sorted, direction } = readSort(sort)
  const isSorted = sorted === key
  const shape = {
    className: shapeOf(column),
    style: width && { minWidth: width.minimum, width: width.share },
  }
  if (!isSortable || !onSort)
    return (
      <th scope="col" {...shape}>
        <span className={classes.plainHead}>{title}</span>
      </th>
    )
  const next = isSorted && direction === 'ascending' ? 'descending' : 'ascending'
  const Icon = !isSorted ? IconSelector : direction === 'ascending' ? IconArrowUp : IconArrowDown
  return (
    <th scope="col" {...shape} aria-sort={isSorted ? direction : undefined}>
      <button type="button" className={classes.sort} onClick={() => onSort(writeSort(key, next))}>
        {title}
        <Icon size={16} aria-hidden className={classes.sortIcon} />
      </button>
    </th>
  )
}
