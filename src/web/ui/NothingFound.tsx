import { Button } from '@mantine/core'
import { useSay } from '../intl.tsx'
import { EmptyState } from './EmptyState.tsx'

/** There is something, but not with this search and these filters. */
export function NothingFound({ onWiden }: { onWiden: () => void }) {
  const say = useSay()
  return (
    <EmptyState
      title={say('list.nothingFound')}
      text={say('list.nothingFoundText')}
      action={
        <Button variant="default" h={44} onClick={onWiden}>
          {say('list.widen')}
        </Button>
      }
    />
  )
}
