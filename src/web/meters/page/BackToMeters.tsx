import { Anchor } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useCommunity } from '../../frame/use-community.ts'
import { useSay } from '../../intl.tsx'

/** Back to the list, by the name it has for whoever looks: all meters, or one's own. */
export function BackToMeters({ communityId }: { communityId: string }) {
  const say = useSay()
  const { community } = useCommunity()
  return (
    <Anchor
      component={Link}
      to="/communities/$communityId/meters"
      params={{ communityId } as never}
      size="sm"
      mb="xs"
      display="inline-flex"
      mih={32}
      style={{ gap: 6, alignItems: 'center' }}
    >
      <IconArrowLeft size={18} aria-hidden />{' '}
      {say(community?.role === 'member' ? 'ownMeters.title' : 'meter.back')}
    </Anchor>
  )
}
