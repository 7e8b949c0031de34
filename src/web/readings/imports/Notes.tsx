import { useFormats, useSay } from '../../intl.tsx'
import classes from './imports.module.css'
import { Section } from './Section.tsx'
import type { Summary } from './summary.ts'

/** What was left aside, as it should be: nobody has to do anything about it. */
export function Notes({ notes }: { notes: Summary['notes'] }) {
  const say = useSay()
  const { number } = useFormats()
  if (notes.length === 0) return null
  return (
    <Section title={say('readingsImport.notes')}>
      <ul className={classes.notes}>
        {notes.map(({ code, message, value, count }) => (
          <li key={`${code} ${value}`}>
            {value && <code className={classes.value}>{value}</code>} {message}
            {count > 1 && (
              <span className={classes.times}> {say('readingsImport.times', { count: number(count) })}</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
