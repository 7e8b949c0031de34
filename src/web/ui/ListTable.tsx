import { Skeleton } from '@mantine/core'
import { useSay } from '../intl.tsx'
import { shapeOf } from './column-shape.ts'
import classes from './List.module.css'
import type { Column, ListRowsProps } from './list.ts'
import { RowCheckbox } from './RowCheckbox.tsx'
import choiceClasses from './Selection.module.css'
import { SortHeader } from './SortHeader.tsx'
import { useHighlight } from './use-highlight.ts'
import { type RowChoice, useRowChoice } from './use-row-choice.ts'

const placeholders = Array.from({ length: 8 }, (_, i) => i)

export function ListTable<Row extends { id: string }>(props: ListRowsProps<Row>) {
  const { caption, columns, page, sort = '', onSort, isStale = false, highlight, selection, nameOf } = props
  const say = useSay()
  const ids = page?.items.map(({ id }) => id) ?? []
  const choice = useRowChoice(selection, ids)
  const chosen = selection ? ids.filter(selection.has).length : 0
  const isWhole = ids.length > 0 && chosen === ids.length
  return (
    <div className={classes.paper}>
      <table className={classes.table} aria-busy={isStale || !page}>
        <caption className={classes.unseen}>{caption}</caption>
        <thead>
          <tr>
            {selection && (
              <th scope="col" className={choiceClasses.choice}>
                <RowCheckbox
                  label={say('list.selectPage')}
                  isChosen={isWhole}
                  isMixed={chosen > 0 && !isWhole}
                  onToggle={() => selection.set(ids, !isWhole)}
                />
              </th>
            )}
            {columns.map((column) => (
              <SortHeader key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody className={isStale ? classes.stale : undefined}>
          {page
            ? page.items.map((row) => (
                <Line
                  key={row.id}
                  {...{ row, columns, choice, nameOf }}
                  isHighlighted={row.id === highlight}
                />
              ))
            : placeholders.map((i) => (
                <PlaceholderLine key={i} columns={columns} hasChoice={choice !== null} />
              ))}
        </tbody>
      </table>
    </div>
  )
}

type LineProps<Row> = {
  row: Row
  columns: Column<Row>[]
  isHighlighted: boolean
  choice: RowChoice | null
  nameOf: ((row: Row) => string) | undefined
}

function Line<Row extends { id: string }>({ row, columns, isHighlighted, choice, nameOf }: LineProps<Row>) {
  const ref = useHighlight<HTMLTableRowElement>(isHighlighted)
  const say = useSay()
  const isChosen = choice?.has(row.id) ?? false
  return (
    <tr
      ref={ref}
      className={classes.row}
      data-highlight={isHighlighted || undefined}
      data-chosen={isChosen || undefined}
    >
      {choice && (
        <td className={choiceClasses.choice}>
          <RowCheckbox
            label={say('list.selectRow', { name: nameOf?.(row) ?? row.id })}
            isChosen={isChosen}
            onToggle={(withShift) => choice.toggle(row.id, withShift)}
          />
        </td>
      )}
      {columns.map((column) => (
        <td key={column.key} className={shapeOf(column)}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  )
}

function PlaceholderLine<Row>({ columns, hasChoice }: { columns: Column<Row>[]; hasChoice: boolean }) {
  return (
    <tr>
      {hasChoice && <td className={choiceClasses.choice} />}
      {columns.map((column) => (
        <td key={column.key} className={shapeOf(column)}>
          <Skeleton height={14} radius="sm" />
        </td>
      ))}
    </tr>
  )
}
