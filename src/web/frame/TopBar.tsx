import { Link, useParams } from '@tanstack/react-router'
import { HelpMenu } from '../guides/HelpMenu.tsx'
import { LanguageMenu } from '../ui/LanguageMenu.tsx'
import { ThemeMenu } from '../ui/ThemeMenu.tsx'
import { AccountMenu } from './AccountMenu.tsx'
import { CommunitySwitcher } from './CommunitySwitcher.tsx'
import classes from './frame.module.css'

export function TopBar({ isDesktop }: { isDesktop: boolean }) {
  const { communityId } = useParams({ strict: false })
  return (
    <div className={classes.top}>
      {isDesktop && (
        <Link
          to="/communities/$communityId/meters"
          params={{ communityId: communityId! }}
          className={classes.brand}
        >
          <img src="/icon.svg" alt="" width={28} height={28} />
          OptimCE
        </Link>
      )}
      <CommunitySwitcher />
      <div className={classes.spring} />
      {isDesktop && <LanguageMenu />}
      {isDesktop && <ThemeMenu />}
      <HelpMenu />
      <AccountMenu />
    </div>
  )
}
