import { IconAlertCircle, IconAlertTriangle, IconArrowNarrowRight } from '@tabler/icons-react'
import type { ImportRow } from '../../../domain/tables/import.schema.ts'
import { addDays } from '../../../domain/time/local-day.ts'
import { useFormats, useSay } from '../../intl.tsx'
import classes from './rows.module.css'

/** Everything about one row: what it changes, what else happens, what is doubtful, why it is refused. */
export function RowStory({ changes, notes, doubts, problems }: ImportRow) {
  const say = useSay()
  const { day } = useFormats()
  const when = ({ from, until }: ImportRow['changes'][number]) => {
    if (!from) return ''
    if (!until) return say('import.from', { from: day(from) })
    return say('import.fromUntil', { from: day(from), until: day(addDays(until, -1)) })
  }
  return (
    <ul className={classes.story}>
      {problems.map(({ field, label, column, value, message }) => (
        <li key={`${field} ${message}`} className={classes.problem}>
          <IconAlertCircle size={16} aria-hidden />
          <span>
            {label && <strong>{column ? say('import.inColumn', { label, column }) : label}</strong>}
            {value && <span className={classes.value}>{value}</span>}
            <span>{message}</span>
          </span>
        </li>
      ))}
      {changes.map((change) => (
        <li key={`${change.field} ${change.from}`} className={classes.change}>
          <span className={classes.changed}>{change.label}</span>{' '}
          {change.was !== null && (
            <>
              <span className={classes.was}>{change.was}</span>{' '}
              <IconArrowNarrowRight size={16} role="img" aria-label={say('import.arrow')} />{' '}
            </>
          )}
          <strong>{change.is}</strong> <span className={classes.when}>{when(change)}</span>
        </li>
      ))}
      {notes.map((note) => (
        <li key={note} className={classes.quiet}>
          {note}
        </li>
      ))}
      {doubts.map((doubt) => (
        <li key={doubt} className={classes.doubt}>
          <IconAlertTriangle size={16} aria-hidden />
          <span>{doubt}</span>
        </li>
      ))}
    </ul>
  )
}
