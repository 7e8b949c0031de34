import { useSay } from '../intl.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'

/** More days than this view can show. */
export function TooLong() {
  const say = useSay()
  return <EmptyState title={say('consumption.tooLong')} text={say('consumption.tooLongText')} />
}
