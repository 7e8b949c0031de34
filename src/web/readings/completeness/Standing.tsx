import { IconAlertTriangle, IconCircleCheck, IconHourglass } from '@tabler/icons-react'
import type { Completeness } from '../../../domain/readings/completeness.schema.ts'
import { useSay } from '../../intl.tsx'
import classes from './completeness.module.css'
import { incomplete } from './completeness-rows.ts'

/** How it stands, in a sentence: everything is there, or how much is lacking. */
export function Standing({ completeness: { meters, counts, months } }: { completeness: Completeness }) {
  const say = useSay()
  const days = counts.missing + counts.partial
  const isRunning = months.some(({ state }) => state === 'running')
  const expected = months.reduce((sum, month) => sum + month.expected, 0)
  if (expected === 0 && days === 0) return null
  const [Icon, kind, text] =
    days > 0
      ? ([
          IconAlertTriangle,
          'lacking',
          say('completeness.lacking', { days, meters: incomplete(meters).length }),
        ] as const)
      : isRunning
        ? ([IconHourglass, 'running', say('completeness.running')] as const)
        : ([IconCircleCheck, 'complete', say('completeness.complete')] as const)
  return (
    <p className={classes.standing} data-kind={kind}>
      <Icon size={20} aria-hidden />
      {text}
    </p>
  )
}
