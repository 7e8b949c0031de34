import { Anchor } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useSay } from '../../intl.tsx'

/** To what was done to many meters at once, and to its undo. */
export function RecentChangesLink({ communityId }: { communityId: string }) {
  const say = useSay()
  return (
    <Anchor
      component={Link}
      to="/communities/$communityId/meters/changes"
      params={{ communityId } as never}
      size="sm"
      display="inline-flex"
      mih={44}
      style={{ gap: 6, alignItems: 'center' }}
    >
      <IconHistory size={18} aria-hidden /> {say('bulk.recent')}
    </Anchor>
  )
}
