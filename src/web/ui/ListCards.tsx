import { Skeleton } from '@mantine/core'
import classes from './ListCards.module.css'
import type { Card, ListRowsProps } from './list.ts'
import { useHighlight } from './use-highlight.ts'

const placeholders = Array.from({ length: 5 }, (_, i) => i)

/** The rows of a list on a phone. */
export function ListCards<Row extends { id: string }>(props: ListRowsProps<Row>) {
  const { caption, page, cardOf, isStale = false, highlight } = props
  return (
    <ul
      className={`${classes.cards} ${isStale ? classes.stale : ''}`}
      aria-label={caption}
      aria-busy={isStale || !page}
    >
      {page
        ? page.items.map((row) => (
            <CardItem key={row.id} {...cardOf(row)} isHighlighted={row.id === highlight} />
          ))
        : placeholders.map((i) => (
            <li key={i} className={classes.card}>
              <Skeleton height={16} width="70%" radius="sm" />
              <Skeleton height={14} mt={16} radius="sm" />
              <Skeleton height={14} mt={10} width="85%" radius="sm" />
            </li>
          ))}
    </ul>
  )
}

function CardItem({ title, status, facts, isHighlighted }: Card & { isHighlighted: boolean }) {
  const ref = useHighlight<HTMLLIElement>(isHighlighted)
  return (
    <li ref={ref} className={classes.card} data-highlight={isHighlighted || undefined}>
      <div className={classes.cardHead}>
        {title}
        {status}
      </div>
      <dl className={classes.facts}>
        {facts.map(({ label, value }) => (
          <div key={label} className={classes.fact}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
}
