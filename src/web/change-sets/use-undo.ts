import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api, longWork } from '../api.ts'
import { useSay } from '../intl.tsx'
import { whatHappened } from '../ui/ErrorState.tsx'
import { type ChangesOf, pathOf } from './change-sets.queries.ts'

/** Undoes what was done to many at once, and says how that went. */
export function useUndo(of: ChangesOf) {
  const say = useSay()
  const queries = useQueryClient()
  const closeButtonProps = { 'aria-label': say('common.close') }
  return useMutation({
    mutationFn: (changeSetId: string) =>
      answer(
        api.POST(`${pathOf(of)}/{changeSetId}/undo`, {
          params: { path: { communityId: of.communityId, changeSetId } },
          ...longWork,
        }),
      ),
    onSuccess: ({ changeSet: { counts }, keptMembers }) => {
      const kept = keptMembers.length
      notifications.show({
        color: 'leaf',
        closeButtonProps,
        message: [
          say(`many.undone-${of.things}`, { count: counts.changed + counts.created }),
          ...(kept > 0 ? [say('many.undoneKept', { count: kept })] : []),
        ].join(' '),
      })
    },
    onError: (error) =>
      notifications.show({
        color: 'red',
        closeButtonProps,
        autoClose: false,
        title: say('many.notUndone'),
        message: whatHappened(error, say),
      }),
    // Also when it failed: it shows then what keeps it from being undone.
    onSettled: () => queries.invalidateQueries({ queryKey: ['communities', of.communityId] }),
  })
}
