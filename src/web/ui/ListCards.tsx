import { Skeleton } from '@mantine/core'
import { useSay } from '../intl.tsx'
import classes from './ListCards.module.css'
import type { Card, ListRowsProps } from './list.ts'
import { RowCheckbox } from './RowCheckbox.tsx'
import { useHighlight } from './use-highlight.ts'
import { useRowChoice } from './use-row-choice.ts'

const placeholders = Array.from({ length: 5 }, (_, i) => i)

/** The rows of a list on a phone. While rows are being chosen, touching one anywhere chooses it instead of opening it. */
export function ListCards<Row extends { id: string }>(props: ListRowsProps<Row>) {
  const { caption, page, cardOf, isStale = false, highlight, selection, nameOf } = props
  const say = useSay()
  const choice = useRowChoice(selection?.isOn ? selection : undefined, [])
  return (
    <ul
      className={`${classes.cards} ${isStale ? classes.stale : ''}`}
      aria-label={caption}
      aria-busy={isStale || !page}
    >
      {page
        ? page.items.map((row) => (
            <CardItem
              key={row.id}
              {...cardOf(row)}
              isHighlighted={row.id === highlight}
              isChosen={choice?.has(row.id) ?? false}
            >
              {choice && (
                <div className={classes.choice}>
                  <RowCheckbox
                    label={say('list.selectRow', { name: nameOf?.(row) ?? row.id })}
                    isChosen={choice.has(row.id)}
                    onToggle={() => choice.toggle(row.id, false)}
                  />
                </div>
              )}
            </CardItem>
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

type ItemProps = Card & { isHighlighted: boolean; isChosen: boolean; children: React.ReactNode }

function CardItem({ title, status, facts, isHighlighted, isChosen, children }: ItemProps) {
  const ref = useHighlight<HTMLLIElement>(isHighlighted)
  return (
    <li
      ref={ref}
      className={classes.card}
      data-highlight={isHighlighted || undefined}
      data-chosen={isChosen || undefined}
      data-choosing={Boolean(children) || undefined}
    >
      {children}
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
