import { IconAlertTriangle, IconUserQuestion } from '@tabler/icons-react'
import type { Meter } from '../../../domain/meters/meter.schema.ts'
import { useSay } from '../../intl.tsx'
import classes from './page.module.css'

/** What deserves a second look, and what is still to do. */
export function MeterDoubts({ meter }: { meter: Pick<Meter, 'doubts'> }) {
  const say = useSay()
  if (meter.doubts.length === 0) return null
  return (
    <ul className={classes.doubts} aria-label={say('meter.doubts')}>
      {meter.doubts.map((doubt) => {
        const Icon = doubt === 'no-holder' ? IconUserQuestion : IconAlertTriangle
        return (
          <li key={doubt}>
            <Icon size={18} aria-hidden />
            {say(`doubt.${doubt}`)}
          </li>
        )
      })}
    </ul>
  )
}
