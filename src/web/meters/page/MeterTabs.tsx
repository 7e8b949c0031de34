import { Link, useRouterState } from '@tanstack/react-router'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useSay } from '../../intl.tsx'
import classes from './page.module.css'

const tabs = [
  { name: 'current', to: '/communities/$communityId/meters/$meterId' },
  { name: 'historical', to: '/communities/$communityId/meters/$meterId/historical' },
  { name: 'future', to: '/communities/$communityId/meters/$meterId/future' },
  { name: 'consumption', to: '/communities/$communityId/meters/$meterId/consumption' },
] as const

/** Four tabs, each a real link with its own address. Arrow keys go from one to the next, Enter opens. */
export function MeterTabs({
  communityId,
  meterId,
  children,
}: {
  communityId: string
  meterId: string
  children: ReactNode
}) {
  const say = useSay()
  const list = useRef<HTMLDivElement>(null)
  const last = useRouterState({
    select: ({ location }) => location.pathname.replace(/\/$/, '').split('/').at(-1),
  })
  const open = tabs.find(({ name }) => name === last)?.name ?? 'current'

  // On a phone the strip is wider than the screen: the open tab is brought into sight. Only the strip moves; the page
  // stays where it is, which scrollIntoView does not promise.
  useEffect(() => {
    const strip = list.current
    const tab = strip?.querySelector<HTMLElement>(`#tab-${open}`)
    if (strip && tab) strip.scrollLeft = tab.offsetLeft - (strip.clientWidth - tab.offsetWidth) / 2
  }, [open])

  function walk(event: KeyboardEvent) {
    const links = [...(list.current?.querySelectorAll('a') ?? [])]
    const at = links.indexOf(document.activeElement as HTMLAnchorElement)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: links.length - 1 }[event.key]
    if (to === undefined) return
    links.at(to % links.length)?.focus()
    event.preventDefault()
  }

  return (
    <>
      <div className={classes.strip}>
        <div
          ref={list}
          role="tablist"
          aria-label={say('meter.tabs')}
          className={classes.tabs}
          onKeyDown={walk}
        >
          {tabs.map(({ name, to }) => (
            <Link
              key={name}
              to={to}
              params={{ communityId, meterId } as never}
              id={`tab-${name}`}
              role="tab"
              aria-selected={open === name}
              aria-controls="tab-panel"
              tabIndex={open === name ? 0 : -1}
              resetScroll={false}
              className={classes.tab}
            >
              {say(`meter.tab-${name}`)}
            </Link>
          ))}
        </div>
      </div>
      <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${open}`} className={classes.panel}>
        {children}
      </div>
    </>
  )
}
