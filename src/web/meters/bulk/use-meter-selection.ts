import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { useSay } from '../../intl.tsx'
import type { ListPage } from '../../ui/list.ts'
import { useSelection } from '../../ui/use-selection.ts'

/** Which meters of a community's list are chosen, among those that a filter finds. */
export function useMeterSelection(
  communityId: string,
  filter: Record<string, unknown>,
  page: ListPage<unknown> | undefined,
) {
  const say = useSay()
  const onDropped = useCallback(
    (count: number) =>
      notifications.show({
        message: say('list.selectionDropped', { count }),
        closeButtonProps: { 'aria-label': say('common.close') },
      }),
    [say],
  )
  return useSelection({
    list: `meters of ${communityId}`,
    filter: JSON.stringify(filter),
    total: page?.total ?? 0,
    onDropped,
  })
}
