import { IconArrowsHorizontal, IconCheck, IconCirclePlus, IconPencil, IconTrash } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import type { Fate } from '../../../domain/meters/outcome.ts'
import type { Period } from '../../../domain/time/period.ts'
import { useSay } from '../../intl.tsx'
import classes from './changes.module.css'
import { type OutcomeRow, outcomeRows } from './outcome-rows.ts'
import { useSpan, withinSentence } from './use-span.ts'

type Props<T> = {
  title: string
  fates: readonly Fate<T>[]
  /** who or what holds during a period; data need no name */
  nameOf?: (row: OutcomeRow<T>) => string
  /** what it is called when nothing holds */
  pause?: string
  /** whether more of a period changes than its days */
  isTouched?: (was: T) => boolean
  /** what is different in that one, or in the new one */
  notes?: string[]
}

const icons = {
  new: IconCirclePlus,
  corrected: IconPencil,
  gone: IconTrash,
  shortened: IconArrowsHorizontal,
  extended: IconArrowsHorizontal,
  moved: IconArrowsHorizontal,
} as const
const isQuiet = (fate: string) => fate === 'kept' || fate === 'pause'

/** The periods as they will be once it is done, in the order of time, each with what becomes of it. */
export function Outcome<T extends Period>({ title, fates, nameOf, pause, isTouched, notes = [] }: Props<T>) {
  const say = useSay()
  const span = useSpan()
  const id = useId()
  const { shown, others } = outcomeRows(fates, isTouched)
  const fateOf = ({ fate, was }: OutcomeRow<T>) =>
    fate === 'kept' && was && isTouched?.(was) ? 'corrected' : fate
  return (
    <section className={classes.outcome} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {title}
      </h3>
      <ol>
        {shown.map((row) => {
          const fate = fateOf(row)
          const Icon = isQuiet(fate) ? null : icons[fate as keyof typeof icons]
          const name = fate === 'pause' ? pause : nameOf?.(row)
          const isTold = fate === 'new' || (row.was && isTouched?.(row.was))
          const hadOtherDays = fate === 'shortened' || fate === 'extended' || fate === 'moved'
          const before = hadOtherDays && row.was ? withinSentence(span(row.was)) : ''
          return (
            <li key={`${fate} ${row.period.from}`} className={classes.period} data-fate={fate}>
              <div className={classes.outcomeHead}>
                {name && <strong>{name}</strong>}
                <span>{span(row.period)}</span>
                {!isQuiet(fate) && (
                  <span className={classes.fate}>
                    {Icon && <Icon size={16} aria-hidden />}
                    {say(`change.fate-${fate}`)}
                  </span>
                )}
              </div>
              {before && <p>{say('change.wasSpan', { span: before })}</p>}
              {isTold && notes.length > 0 && (
                <ul>
                  {notes.map((note) => (
                    <li key={note}>{note}</li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ol>
      {others > 0 && <p>{say('change.others', { count: others })}</p>}
    </section>
  )
}

/** What one may fear for, and which stays as it is. */
export function Unchanged({ children }: { children: ReactNode[] }) {
  return (
    <ul className={classes.unchanged}>
      {children.filter(Boolean).map((line) => (
        <li key={String(line)} className={classes.stays}>
          <IconCheck size={18} aria-hidden />
          <span>{line}</span>
        </li>
      ))}
    </ul>
  )
}
