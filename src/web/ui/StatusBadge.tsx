import {
  IconCalendarClock,
  IconCircleCheck,
  IconCircleOff,
  IconHourglass,
  IconPlayerPause,
} from '@tabler/icons-react'
import { useSay } from '../intl.tsx'
import classes from './StatusBadge.module.css'

const looks = {
  'meterStatus.active': [IconCircleCheck, classes.good],
  'meterStatus.inactive': [IconCircleOff, classes.quiet],
  'meterStatus.planned': [IconCalendarClock, classes.coming],
  'ownStanding.future': [IconCalendarClock, classes.coming],
  'ownStanding.past': [IconCircleOff, classes.quiet],
  'memberStatus.active': [IconCircleCheck, classes.good],
  'memberStatus.inactive': [IconCircleOff, classes.quiet],
  'memberStatus.pending': [IconHourglass, classes.coming],
  'participationStatus.active': [IconCircleCheck, classes.good],
  'participationStatus.awaiting-dso': [IconHourglass, classes.coming],
  'participationStatus.on-hold': [IconPlayerPause, classes.quiet],
  'invitationStanding.pending': [IconHourglass, classes.coming],
  'invitationStanding.expired': [IconCalendarClock, classes.quiet],
  'invitationStanding.accepted': [IconCircleCheck, classes.good],
  'invitationStanding.declined': [IconCircleOff, classes.quiet],
  'invitationStanding.cancelled': [IconCircleOff, classes.quiet],
} as const

/** A status is a word, an icon and a colour, everywhere the same. */
export function StatusBadge({
  status,
  of = 'meterStatus',
}: {
  status: string
  of?: 'meterStatus' | 'memberStatus' | 'ownStanding' | 'participationStatus' | 'invitationStanding'
}) {
  const say = useSay()
  const key = `${of}.${status}` as keyof typeof looks
  const [Icon, look] = looks[key]
  return (
    <span className={`${classes.badge} ${look}`}>
      <Icon size={16} stroke={2} aria-hidden />
      {say(key)}
    </span>
  )
}
