import { IconAlertTriangle } from '@tabler/icons-react'
import type { MeterListItem } from '../../../domain/meters/meter-list.schema.ts'
import { useFormats, useSay } from '../../intl.tsx'
import classes from './tools.module.css'

/** How many doubts a meter has; which ones is told on pointing, and read out. */
export function DoubtCount({ doubts }: Pick<MeterListItem, 'doubts'>) {
  const say = useSay()
  const formats = useFormats()
  if (doubts.length === 0) return <span className={classes.none}>{say('meters.noDoubts')}</span>
  const sentences = doubts.map((doubt) => say(`doubt.${doubt}`)).join('\n')
  return (
    <span className={classes.doubts} title={sentences}>
      <IconAlertTriangle size={16} aria-hidden />
      {formats.number(doubts.length)}
      <span className={classes.unseen}>{sentences}</span>
    </span>
  )
}
