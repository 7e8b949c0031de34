import { AppShell, Box } from '@mantine/core'
import { useLocalStorage, useMediaQuery } from '@mantine/hooks'
import { Outlet } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useSay } from '../intl.tsx'
import { BottomBar } from './BottomBar.tsx'
import { MemberPlaces } from './MemberPlaces.tsx'
import { NotFound } from './NotFound.tsx'
import { SideNavigation } from './SideNavigation.tsx'
import { InFrame } from './Standing.tsx'
import { TopBar } from './TopBar.tsx'
import { lastCommunity, useCommunity } from './use-community.ts'

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
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: isOpen ? 248 : 64, breakpoint: '64em', collapsed: { mobile: true } }}
      footer={{ height: 64, collapsed: isDesktop }}
      padding={0}
      transitionDuration={0}
    >
      <a className="skip" href="#content">
        {say('frame.skip')}
      </a>
      <AppShell.Header>
        <TopBar isDesktop={isDesktop} />
      </AppShell.Header>
      {isDesktop && (
        <AppShell.Navbar component="div">
          <SideNavigation isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
        </AppShell.Navbar>
      )}
      <AppShell.Main id="content" tabIndex={-1} bg="var(--page)" style={{ outline: 'none' }}>
        <Box p={{ base: 'md', sm: 'lg' }} maw={1328}>
          <InFrame value={true}>{community.role === 'member' ? <MemberPlaces /> : <Outlet />}</InFrame>
        </Box>
      </AppShell.Main>
      {!isDesktop && (
        <AppShell.Footer component="div">
          <BottomBar />
        </AppShell.Footer>
      )}
    </AppShell>
  )
}
