import { ActionIcon, VisuallyHidden } from '@mantine/core'
import {
  IconCalendarExclamation,
  IconCheck,
  IconFileText,
  IconGauge,
  IconKey,
  IconTableImport,
  IconUserEdit,
  IconUserPlus,
} from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Notification } from '../../domain/notifications/notification.schema.ts'
import { useFormats, useSay } from '../intl.tsx'
import classes from './notifications.module.css'

const icons = {
  invitation: IconUserPlus,
  'join-request': IconUserPlus,
  'member-updated': IconUserEdit,
  'document-uploaded': IconFileText,
  'meter-awaiting': IconGauge,
  'import-finished': IconTableImport,
  'key-to-approve': IconKey,
  'month-incomplete': IconCalendarExclamation,
} as const satisfies Record<Notification['kind'], unknown>

type Props = { item: Notification; onRead: () => void }

/** One thing one was told; opening what it is about reads it. */
export function NotificationItem({ item, onRead }: Props) {
  const say = useSay()
  const { moment } = useFormats()
  const Icon = icons[item.kind]
  const isUnread = item.readAt === null
  const message = (
    <>
      {isUnread && <VisuallyHidden>{say('notifications.isUnread')} </VisuallyHidden>}
      {item.message}
    </>
  )
  return (
    <li className={classes.item} data-unread={isUnread || undefined}>
      <Icon size={22} stroke={1.75} aria-hidden className={classes.icon} />
      <div className={classes.text}>
        {item.link ? (
          <Link to={item.link as never} className={classes.what} onClick={() => isUnread && onRead()}>
            {message}
          </Link>
        ) : (
          <span className={classes.what}>{message}</span>
        )}
        <div className={classes.when}>{moment(item.at)}</div>
      </div>
      {isUnread && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size={44}
          className={classes.read}
          aria-label={say('notifications.read', { message: item.message })}
          title={say('notifications.readShort')}
          onClick={onRead}
        >
          <IconCheck size={20} aria-hidden />
        </ActionIcon>
      )}
    </li>
  )
}
