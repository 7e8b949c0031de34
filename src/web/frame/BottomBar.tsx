import { useDisclosure } from '@mantine/hooks'
import { IconDots } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useSay } from '../intl.tsx'
import classes from './frame.module.css'
import { placesOf } from './places.ts'
import { useCommunity } from './use-community.ts'

// Drawers are heavy, and a desktop never opens this one.
const MoreSheet = lazy(() => import('./MoreSheet.tsx').then((module) => ({ default: module.MoreSheet })))

/** More would be too narrow for their words; the others are in the sheet. */
const mostPlaces = 4

/** On a phone: the most used places, and a sheet with the rest. */
export function BottomBar() {
  const say = useSay()
  const { communityId } = useParams({ strict: false })
  const { community } = useCommunity()
  const [isOpen, sheet] = useDisclosure(false)
  return (
    <nav className={classes.bottom} aria-label={say('frame.navigation')}>
      {placesOf(community?.role)
        .slice(0, mostPlaces)
        .map(({ key, to, icon: Icon, ...place }) => (
          <Link
            key={key}
            to={to}
            params={{ communityId: communityId! }}
            className={classes.bottomPlace}
            activeOptions={{ exact: 'isExact' in place }}
          >
            <Icon size={22} stroke={1.75} aria-hidden />
            {say(key)}
          </Link>
        ))}
      <button type="button" className={classes.bottomPlace} aria-haspopup="dialog" onClick={sheet.open}>
        <IconDots size={22} aria-hidden />
        {say('frame.more')}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <MoreSheet
            places={placesOf(community?.role).slice(mostPlaces)}
            communityId={communityId!}
            onClose={sheet.close}
          />
        </Suspense>
      )}
    </nav>
  )
}
