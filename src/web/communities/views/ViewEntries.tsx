import { Menu, Text } from '@mantine/core'
import {
  IconCheck,
  IconDeviceFloppy,
  IconLock,
  IconPencil,
  IconPlus,
  IconTrash,
  IconUsers,
} from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Fragment, useEffect } from 'react'
import type { SavedView } from '../../../domain/communities/saved-view.schema.ts'
import { useSay } from '../../intl.tsx'
import { readAddress } from '../../ui/address.ts'
import { whatHappened } from '../../ui/ErrorState.tsx'
import type { Viewing } from './use-view.ts'
import { useViewActions } from './use-view-actions.tsx'
import classes from './views.module.css'
import { viewsQuery } from './views.queries.ts'

type Props = { viewing: Viewing; onName: (naming: 'new' | 'rename') => void }

const icon = { size: 18, 'aria-hidden': true } as const

/** The views as links, and what can be done with the one that is on. */
export function ViewEntries({ viewing, onName }: Props) {
  const say = useSay()
  const { communityId, list, on, isChanged } = viewing
  const query = useQuery(viewsQuery(communityId, list))
  const actions = useViewActions(viewing)
  // The menu was open before its entries came: the first of them gets the focus now.
  useEffect(() => document.querySelector<HTMLElement>('[role=menu] [role=menuitem]')?.focus(), [])
  const views = query.data?.items
  const groups = [
    ['own', views?.filter(({ shared }) => !shared)],
    ['shared', views?.filter(({ shared }) => shared)],
  ] as const
  return (
    <>
      {query.isError && <Menu.Label>{whatHappened(query.error, say)}</Menu.Label>}
      {query.isPending && <Menu.Label>{say('states.loading')}</Menu.Label>}
      {views?.length === 0 && (
        <Text size="sm" c="dimmed" p="sm">
          {say('views.none')}
        </Text>
      )}
      {groups.map(
        ([key, some]) =>
          some &&
          some.length > 0 && (
            <Fragment key={key}>
              <Menu.Label>{say(`views.${key}`)}</Menu.Label>
              {some.map((view) => (
                <ViewLink key={view.id} view={view} isOn={view.id === on?.id} />
              ))}
            </Fragment>
          ),
      )}
      <Menu.Divider />
      {on && isChanged && (
        <Menu.Item
          leftSection={<IconDeviceFloppy {...icon} />}
          onClick={actions.update}
          className={classes.entry}
        >
          {say('views.update', { name: on.name })}
        </Menu.Item>
      )}
      <Menu.Item leftSection={<IconPlus {...icon} />} onClick={() => onName('new')}>
        {say('views.saveNew')}
      </Menu.Item>
      {on && (
        <>
          <Menu.Item leftSection={<IconPencil {...icon} />} onClick={() => onName('rename')}>
            {say('views.rename')}
          </Menu.Item>
          <Menu.Item
            leftSection={on.shared ? <IconLock {...icon} /> : <IconUsers {...icon} />}
            onClick={() => actions.share(!on.shared)}
          >
            {say(on.shared ? 'views.keepToMyself' : 'views.share')}
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash {...icon} />} onClick={actions.remove}>
            {say('views.delete')}
          </Menu.Item>
        </>
      )}
    </>
  )
}

function ViewLink({ view, isOn }: { view: SavedView; isOn: boolean }) {
  const search = { ...readAddress(view.search), saved: view.id }
  return (
    <Menu.Item
      className={classes.entry}
      leftSection={<IconCheck {...icon} style={{ visibility: isOn ? 'visible' : 'hidden' }} />}
      aria-current={isOn || undefined}
      renderRoot={(props) => <Link to="." search={search as never} {...props} activeProps={{}} />}
    >
      {view.name}
    </Menu.Item>
  )
}
