import { useCommunity } from '../../frame/use-community.ts'
import { useSay } from '../../intl.tsx'
import { BackLink } from '../../ui/BackLink.tsx'

/** Back to the list, by the name it has for whoever looks: all meters, or one's own. */
export function BackToMeters({ communityId }: { communityId: string }) {
  const say = useSay()
  const { community } = useCommunity()
  return (
    <BackLink to={`/communities/${communityId}/meters`}>
      {say(community?.role === 'member' ? 'ownMeters.title' : 'meter.back')}
    </BackLink>
  )
}
