import { Link, useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { HelpMenu } from '../guides/HelpMenu.tsx'
import { LanguageMenu } from '../ui/LanguageMenu.tsx'
import { ThemeMenu } from '../ui/ThemeMenu.tsx'
import { AccountMenu } from './AccountMenu.tsx'
import { CommunitySwitcher } from './CommunitySwitcher.tsx'
import classes from './frame.module.css'
import { QuickOpen } from './quick-open/QuickOpen.tsx'
import { useCommunity } from './use-community.ts'

// Nobody waits for it, and it listens for as long as the page is open.
const Bell = lazy(() => import('../notifications/Bell.tsx').then((module) => ({ default: module.Bell })))

export function TopBar({ isDesktop }: { isDesktop: boolean }) {
  const { communityId } = useParams({ strict: false })
  const { community } = useCommunity()
  // What it finds is the managers' work.
  const quickOpen = community && community.role !== 'member' && (
    <QuickOpen communityId={community.id} isDesktop={isDesktop} />
  )
  return (
    <div className={classes.top}>
      {isDesktop && (
        <Link to="/communities/$communityId" params={{ communityId: communityId! }} className={classes.brand}>
          <img src="/icon.svg" alt="" width={28} height={28} />
          OptimCE
        </Link>
      )}
      <CommunitySwitcher />
      {isDesktop && quickOpen}
      <div className={classes.spring} />
      {!isDesktop && quickOpen}
      {isDesktop && <LanguageMenu />}
      {isDesktop && <ThemeMenu />}
      <HelpMenu />
      <Suspense fallback={<div className={classes.bellSpace} />}>
        {community && <Bell communityId={community.id} />}
      </Suspense>
      <AccountMenu />
    </div>
  )
}
