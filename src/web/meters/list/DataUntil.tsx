import { useFormats, useSay } from '../../intl.tsx'
import classes from './meters.module.css'

/** The last day with readings. */
export function DataUntil({ day }: { day: string | null }) {
  const say = useSay()
  const formats = useFormats()
  if (!day) return <span className={classes.nothing}>{say('meters.noData')}</span>
  return <span className={classes.day}>{formats.day(day)}</span>
}
