import { useLocalStorage, useMediaQuery } from '@mantine/hooks'
import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { useSay } from '../intl.tsx'
import { BottomBar } from './BottomBar.tsx'
import classes from './frame.module.css'
import { NotFound } from './NotFound.tsx'
import { SideNavigation } from './SideNavigation.tsx'
import { InFrame } from './Standing.tsx'
import { TopBar } from './TopBar.tsx'
import { lastCommunity, useCommunity } from './use-community.ts'

// Most who manage never see these.
const MemberPlaces = lazy(() => import('./MemberPlaces.tsx').then((file) => ({ default: file.MemberPlaces })))

/** What stands around every page of a community: navigation at the left on a desktop, at the bottom on a phone. */
export function Frame() {
  const say = useSay()
  const isDesktop = useMediaQuery('(min-width: 64em)', true, { getInitialValueInEffect: false })
  const [isOpen, setOpen] = useLocalStorage({
    key: 'optimce-navigation',
    defaultValue: true,
    getInitialValueInEffect: false,
  })
  const { community } = useCommunity()
  useEffect(() => {
    if (community) localStorage.setItem(lastCommunity, community.id)
  }, [community])
  if (!community) return <NotFound />
  return (
    <div className={classes.frame} data-open={isOpen || undefined}>
      <a className="skip" href="#content">
        {say('frame.skip')}
      </a>
      <header className={classes.head}>
        <TopBar isDesktop={isDesktop} />
      </header>
      {isDesktop && (
        <div className={classes.beside}>
          <SideNavigation isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
        </div>
      )}
      <main id="content" tabIndex={-1} className={classes.content}>
        <div className={classes.page}>
          <InFrame value={true}>
            {community.role === 'member' ? (
              <Suspense fallback={null}>
                <MemberPlaces />
              </Suspense>
            ) : (
              <Outlet />
            )}
          </InFrame>
        </div>
      </main>
      {!isDesktop && (
        <div className={classes.foot}>
          <BottomBar />
        </div>
      )}
    </div>
  )
}
