import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { useSay } from '../../intl.tsx'

/** Tells in the corner what has been done. */
export function useTell() {
  const say = useSay()
  return useCallback(
    (key: string) =>
      notifications.show({
        color: 'leaf',
        message: say(key),
        closeButtonProps: { 'aria-label': say('common.close') },
      }),
    [say],
  )
}
