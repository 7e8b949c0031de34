import { IconCalendarOff, IconCircleCheck, IconHelpCircle, IconSwitchHorizontal } from '@tabler/icons-react'
import type { MeterVerdict } from '../../../domain/readings/import/import.codes.ts'
import { useSay } from '../../intl.tsx'
import classes from './imports.module.css'

const icons = {
  known: IconCircleCheck,
  unknown: IconHelpCircle,
  'other-operation': IconSwitchHorizontal,
  'not-active': IconCalendarOff,
} as const

/** Whose meter it is: a word, an icon and a colour. */
export function VerdictMark({ verdict }: { verdict: MeterVerdict }) {
  const say = useSay()
  const Icon = icons[verdict]
  return (
    <span className={classes.verdict} data-verdict={verdict}>
      <Icon size={16} stroke={2} aria-hidden />
      {say(`meterVerdict.${verdict}`)}
    </span>
  )
}
