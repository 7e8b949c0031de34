import { Button, Menu, Text } from '@mantine/core'
import { IconBuildingCommunity, IconCheck, IconInfoCircle, IconSelector } from '@tabler/icons-react'
import { Link, useRouterState } from '@tanstack/react-router'
import { useSay } from '../intl.tsx'
import classes from './frame.module.css'
import { placesOf } from './places.ts'
import { useCommunity } from './use-community.ts'

/** The active community is in the URL; choosing another goes to the same place there. */
export function CommunitySwitcher() {
  const say = useSay()
  const { me, community } = useCommunity()
  const pathname = useRouterState({ select: (state) => state.location.pathname })
  // The place one is at, if there is such a place in the other community too.
  const placeIn = (role: string) => {
    const theirs = placesOf(role)
    return theirs.find(({ to }) => pathname.includes(to.slice(to.lastIndexOf('/')))) ?? theirs[0]
  }
  return (
    <Menu position="bottom-start" width={320} shadow="md">
      <Menu.Target>
        <Button
          variant="default"
          className={classes.switcher}
          h={44}
          px="sm"
          rightSection={<IconSelector size={18} aria-hidden />}
          aria-label={say('frame.switchCommunity', { name: community?.name ?? '' })}
        >
          <Text component="span" truncate fw={600} size="sm">
            {community?.name}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{say('frame.myCommunities')}</Menu.Label>
        {/* biome-ignore lint/a11y/useSemanticElements: a part of a menu, no fields */}
        <div
          role="group"
          aria-label={say('frame.myCommunities')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
          tabIndex={0}
          className={classes.communities}
        >
          {me.communities.map(({ id, name, role }) => (
            <Menu.Item
              key={id}
              leftSection={
                <IconCheck
                  size={18}
                  aria-hidden
                  style={{ visibility: id === community?.id ? 'visible' : 'hidden' }}
                />
              }
              aria-current={id === community?.id || undefined}
              renderRoot={(props) => <Link to={placeIn(role).to} params={{ communityId: id }} {...props} />}
            >
              <Text component="span" display="block" size="sm" fw={500}>
                {name}
              </Text>
              <Text component="span" display="block" size="xs" c="dimmed">
                {say(`role.${role}`)}
              </Text>
            </Menu.Item>
          ))}
        </div>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconInfoCircle size={18} aria-hidden />}
          renderRoot={(props) => (
            <Link to="/communities/$communityId/about" params={{ communityId: community!.id }} {...props} />
          )}
        >
          {say('frame.about')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconBuildingCommunity size={18} aria-hidden />}
          renderRoot={(props) => <Link to="/communities" {...props} />}
        >
          {say('frame.manageCommunities')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
