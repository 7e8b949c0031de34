import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { MeterDoubt } from '../../../domain/meters/doubts.ts'
import { ApiProblem, answer, api } from '../../api.ts'
import { useSay } from '../../intl.tsx'
import { whatHappened } from '../../ui/ErrorState.tsx'

type Seen = { id: string; version: number }
type Said = { meter: Seen; doubt: MeterDoubt; isRight: boolean }

const path = '/api/v1/communities/{communityId}/meters/{meterId}/dismissals'

/** Says of a doubt that it is right so, or takes that back; either can be undone at once. */
export function useDismissal(communityId: string) {
  const say = useSay()
  const queries = useQueryClient()
  const closeButtonProps = { 'aria-label': say('common.close') }

  async function send({ meter, doubt, isRight }: Said) {
    const header = { 'if-match': `"${meter.version}"` }
    const meterPath = { communityId, meterId: meter.id }
    if (isRight) await answer(api.POST(path, { params: { path: meterPath, header }, body: { doubt } }))
    else await answer(api.DELETE(`${path}/{doubt}`, { params: { path: { ...meterPath, doubt }, header } }))
  }

  const mutation = useMutation({
    mutationFn: send,
    onSuccess: (_, said) => {
      const id = `doubt-${said.meter.id}-${said.doubt}`
      const undo = () => {
        notifications.hide(id)
        mutation.mutate({ ...said, isRight: !said.isRight })
      }
      notifications.show({
        id,
        color: 'leaf',
        message: (
          <Group gap="sm">
            {say(said.isRight ? 'doubts.dismissed' : 'doubts.restored')}
            <Button variant="default" size="sm" onClick={undo}>
              {say('common.undo')}
            </Button>
          </Group>
        ),
        closeButtonProps,
      })
    },
    // Somebody was quicker: what is shown is read anew, and says why nothing happened.
    onError: (error) =>
      notifications.show({
        color: 'red',
        message:
          error instanceof ApiProblem && error.status === 412
            ? say('doubts.changed')
            : whatHappened(error, say),
        autoClose: false,
        closeButtonProps,
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['communities', communityId, 'meters'] }),
  })
  return mutation
}
