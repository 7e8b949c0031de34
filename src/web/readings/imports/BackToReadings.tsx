import { useSay } from '../../intl.tsx'
import { BackLink } from '../../ui/BackLink.tsx'

/** Back to the list of imports. */
export function BackToReadings({ communityId }: { communityId: string }) {
  const say = useSay()
  return <BackLink to={`/communities/${communityId}/readings`}>{say('frame.readings')}</BackLink>
}
