import { ActionIcon } from '@mantine/core'
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { useSay } from '../intl.tsx'
import classes from './frame.module.css'
import { placesOf } from './places.ts'
import { useCommunity } from './use-community.ts'

export function SideNavigation({ isOpen, onToggle }: { isOpen: boolean; onToggle: () => void }) {
  const say = useSay()
  const { communityId } = useParams({ strict: false })
  const { community } = useCommunity()
  const toggleLabel = say(isOpen ? 'frame.collapse' : 'frame.expand')
  return (
    <nav className={classes.side} aria-label={say('frame.navigation')} data-open={isOpen || undefined}>
      <ul className={classes.places}>
        {placesOf(community?.role).map(({ key, to, icon: Icon, ...place }) => (
          <li key={key}>
            <Link
              to={to}
              params={{ communityId: communityId! }}
              className={classes.place}
              activeOptions={{ exact: 'isExact' in place }}
            >
              <Icon size={22} stroke={1.75} aria-hidden />
              <span className={classes.label}>{say(key)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={44}
        onClick={onToggle}
        aria-label={toggleLabel}
        title={toggleLabel}
        className={classes.toggle}
      >
        {isOpen ? <IconLayoutSidebarLeftCollapse aria-hidden /> : <IconLayoutSidebarLeftExpand aria-hidden />}
      </ActionIcon>
    </nav>
  )
}
