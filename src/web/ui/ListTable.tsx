import { Skeleton } from '@mantine/core'
import { shapeOf } from './column-shape.ts'
import classes from './List.module.css'
import type { Column, ListRowsProps } from './list.ts'
import { SortHeader } from './SortHeader.tsx'
import { useHighlight } from './use-highlight.ts'

const placeholders = Array.from({ length: 8 }, (_, i) => i)

export function ListTable<Row extends { id: string }>(props: ListRowsProps<Row>) {
  const { caption, columns, page, sort = '', onSort, isStale = false, highlight } = props
  return (
    <div className={classes.paper}>
      <table className={classes.table} aria-busy={isStale || !page}>
        <caption className={classes.unseen}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <SortHeader key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody className={isStale ? classes.stale : undefined}>
          {page
            ? page.items.map((row) => (
                <Line key={row.id} row={row} columns={columns} isHighlighted={row.id === highlight} />
              ))
            : placeholders.map((i) => <PlaceholderLine key={i} columns={columns} />)}
        </tbody>
      </table>
    </div>
  )
}

type LineProps<Row> = { row: Row; columns: Column<Row>[]; isHighlighted: boolean }

function Line<Row>({ row, columns, isHighlighted }: LineProps<Row>) {
  const ref = useHighlight<HTMLTableRowElement>(isHighlighted)
  return (
    <tr ref={ref} className={classes.row} data-highlight={isHighlighted || undefined}>
      {columns.map((column) => (
        <td key={column.key} className={shapeOf(column)}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  )
}

function PlaceholderLine<Row>({ columns }: { columns: Column<Row>[] }) {
  return (
    <tr>
      {columns.map((column) => (
        <td key={column.key} className={shapeOf(column)}>
          <Skeleton height={14} radius="sm" />
        </td>
      ))}
    </tr>
  )
}
