import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { SavedView, ViewChange } from '../../../domain/communities/saved-view.schema.ts'
import { answer, api } from '../../api.ts'
import { useSay } from '../../intl.tsx'
import { readAddress } from '../../ui/address.ts'
import { whatHappened } from '../../ui/ErrorState.tsx'
import type { Viewing } from './use-view.ts'
import { viewsKey } from './views.queries.ts'

const path = '/api/v1/communities/{communityId}/views'

/** What is done to views. Each says what was done; a deleted one can be taken back. */
export function useViewActions({ communityId, list, now, on }: Viewing) {
  const say = useSay()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const close = { closeButtonProps: { 'aria-label': say('common.close') } }
  const renew = () => queries.invalidateQueries({ queryKey: viewsKey(communityId) })
  const failed = (error: unknown) =>
    notifications.show({ ...close, color: 'red', message: whatHappened(error, say), autoClose: false })

  const look = (search: string, saved: string | undefined) =>
    navigate({
      to: '.',
      search: { ...readAddress(search), saved } as never,
      replace: true,
      resetScroll: false,
    })

  async function add(view: Pick<SavedView, 'name' | 'search' | 'shared'>) {
    const body = { list, ...view }
    const made = await answer(api.POST(path, { params: { path: { communityId } }, body }))
    await renew()
    await look(made.search, made.id)
    notifications.show({ ...close, message: say('views.saved', { name: made.name }) })
  }

  async function change(what: ViewChange, said: 'updated' | 'renamed' | 'nowShared' | 'nowOwn') {
    const params = { path: { communityId, viewId: on!.id } }
    const view = await answer(api.PATCH(`${path}/{viewId}`, { params, body: what }))
    await renew()
    notifications.show({ ...close, message: say(`views.${said}`, { name: view.name }) })
  }

  async function remove() {
    const gone = on!
    await answer(api.DELETE(`${path}/{viewId}`, { params: { path: { communityId, viewId: gone.id } } }))
    await renew()
    await look(now, undefined)
    const id = `view-${gone.id}`
    const undo = () => {
      notifications.hide(id)
      const { name, search, shared } = gone
      add({ name, search, shared }).catch(failed)
    }
    notifications.show({
      ...close,
      id,
      message: (
        <Group justify="space-between" wrap="nowrap">
          {say('views.deleted', { name: gone.name })}
          <Button variant="default" h={36} flex="none" onClick={undo}>
            {say('views.undo')}
          </Button>
        </Group>
      ),
    })
  }

  return {
    /** rejects when it could not be saved, for the form to say so */
    saveAs: (name: string, shared: boolean) => add({ name, shared, search: now }),
    rename: (name: string) => change({ name }, 'renamed'),
    update: () => change({ search: now }, 'updated').catch(failed),
    share: (shared: boolean) => change({ shared }, shared ? 'nowShared' : 'nowOwn').catch(failed),
    remove: () => remove().catch(failed),
  }
}
