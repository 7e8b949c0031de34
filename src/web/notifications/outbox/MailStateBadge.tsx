import {
  IconAlertCircle,
  IconCircleCheck,
  IconCircleOff,
  IconHourglass,
  IconInbox,
} from '@tabler/icons-react'
import type { MailState } from '../../../domain/notifications/mail.codes.ts'
import { useSay } from '../../intl.tsx'
import classes from '../../ui/StatusBadge.module.css'

const looks = {
  waiting: [IconHourglass, classes.coming],
  sent: [IconCircleCheck, classes.good],
  kept: [IconInbox, classes.coming],
  refused: [IconAlertCircle, classes.bad],
  suppressed: [IconCircleOff, classes.quiet],
  failed: [IconAlertCircle, classes.bad],
} as const

/** What became of a mail, as every status: a word, an icon and a colour. */
export function MailStateBadge({ state }: { state: MailState }) {
  const say = useSay()
  const [Icon, look] = looks[state]
  return (
    <span className={`${classes.badge} ${look}`}>
      <Icon size={16} stroke={2} aria-hidden />
      {say(`mailState.${state}`)}
    </span>
  )
}
