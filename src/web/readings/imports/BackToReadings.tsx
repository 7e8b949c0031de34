import { Anchor } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useSay } from '../../intl.tsx'

/** Back to the list of imports. */
export function BackToReadings({ communityId }: { communityId: string }) {
  const say = useSay()
  return (
    <Anchor
      component={Link}
      to="/communities/$communityId/readings"
      params={{ communityId } as never}
      size="sm"
      mb="xs"
      display="inline-flex"
      mih={32}
      style={{ gap: 6, alignItems: 'center' }}
    >
      <IconArrowLeft size={18} aria-hidden /> {say('frame.readings')}
    </Anchor>
  )
}
