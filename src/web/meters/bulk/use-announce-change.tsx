import { Anchor, Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { Link } from '@tanstack/react-router'
import type { ChangeSet } from '../../../domain/change-sets/change-set.schema.ts'
import { useUndo } from '../../change-sets/use-undo.ts'
import { useSay } from '../../intl.tsx'
import classes from './bulk.module.css'

/** Says what was done to many meters, with a way to undo it. */
export function useAnnounceChange(communityId: string) {
  const say = useSay()
  const undo = useUndo({ communityId, things: 'meters' })
  return ({ id, asked, counts }: ChangeSet) =>
    notifications.show({
      id,
      color: 'leaf',
      // Long enough to read it, look at the list and think again.
      autoClose: 20_000,
      closeButtonProps: { 'aria-label': say('common.close') },
      title: say(`many.done-${asked.kind}`, { count: counts.changed }),
      message: (
        <span className={classes.toast}>
          <Button
            variant="default"
            size="compact-sm"
            mih={36}
            onClick={() => {
              notifications.hide(id)
              undo.mutate(id)
            }}
          >
            {say('many.undo')}
          </Button>
          <Anchor
            size="sm"
            component={Link}
            to="/communities/$communityId/meters/changes"
            params={{ communityId } as never}
          >
            {say('bulk.recent')}
          </Anchor>
        </span>
      ),
    })
}
