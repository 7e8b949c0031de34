import { ActionIcon } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useSay } from '../intl.tsx'
import classes from './notifications.module.css'
import { useLive } from './use-live.ts'

type Props = { communityId: string }

/** On every page: how much one has not read yet. Its words are the frame's, so that no other texts are waited for. */
export const Bell = (props: Props) => <LiveBell key={props.communityId} {...props} />

const most = 99

function LiveBell({ communityId }: Props) {
  const say = useSay()
  const { unread = 0, arrived } = useLive(communityId)
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        c="var(--mantine-color-text)"
        size={44}
        component={Link}
        to="/communities/$communityId/notifications"
        params={{ communityId } as never}
        aria-label={say('frame.unread', { unread })}
        className={classes.bell}
      >
        <IconBell size={20} aria-hidden />
        {unread > 0 && (
          <span className={classes.count} aria-hidden>
            {unread > most ? `${most}+` : unread}
          </span>
        )}
      </ActionIcon>
      <span role="status" className={classes.heard}>
        {arrived > 0 && say('frame.arrived', { arrived })}
      </span>
    </>
  )
}
