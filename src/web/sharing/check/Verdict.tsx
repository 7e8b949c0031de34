import { Paper } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import type { DsoCheck } from '../../../domain/sharing/check.schema.ts'
import { useFormats, useSay } from '../../intl.tsx'
import classes from './check.module.css'

/** What came of the check, in a sentence, and how much could be compared. */
export function Verdict({ check: { checked, unread, unchecked, totals } }: { check: DsoCheck }) {
  const say = useSay()
  const { number, energy } = useFormats()
  const kind = checked === 0 ? 'nothing' : totals.meters === 0 ? 'right' : 'wrong'
  const Icon = { nothing: IconInfoCircle, right: IconCircleCheck, wrong: IconAlertTriangle }[kind]
  const count = (reason: DsoCheck['unchecked'][number]['reason']) =>
    unchecked.filter((one) => one.reason === reason).length
  const facts = [
    checked > 0 ? say('results.checked', { count: checked }) : '',
    unread > 0 ? say('results.unread', { count: unread }) : '',
    count('no-key') > 0 ? say('results.unchecked-no-key', { count: count('no-key') }) : '',
    count('not-settled') > 0 ? say('results.unchecked-not-settled', { count: count('not-settled') }) : '',
  ].filter(Boolean)
  return (
    <Paper withBorder p="md" className={classes.verdict} data-kind={kind} role="status">
      <Icon size={28} aria-hidden />
      <div>
        <h2>
          {kind === 'wrong'
            ? say('results.verdict-wrong', {
                meters: totals.meters,
                days: totals.days,
                off: energy(totals.off),
                quarterHours: number(totals.quarterHours),
              })
            : say(`results.verdict-${kind}`)}
        </h2>
        <p>{facts.join(' ')}</p>
      </div>
    </Paper>
  )
}
