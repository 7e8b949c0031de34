import type { ReactNode } from 'react'
import classes from './shell.module.css'

type Props = { home: string; icon: string; controls: ReactNode; children: ReactNode }

/** What stands around every page of the guides; needs nobody to be signed in. */
export function GuideShell({ home, icon, controls, children }: Props) {
  return (
    <div className={classes.shell}>
      <header className={classes.bar}>
        <a className={classes.brand} href={home}>
          <img src={icon} alt="" width={28} height={28} />
          OptimCE
        </a>
        <div className={classes.controls}>{controls}</div>
      </header>
      <main>{children}</main>
    </div>
  )
}
