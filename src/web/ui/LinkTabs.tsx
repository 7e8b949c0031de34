import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import classes from './LinkTabs.module.css'

/** Where a tab leads; without `to` it is the same page with another search. */
export type LinkTab = {
  name: string
  text: string
  to?: string
  params?: Record<string, string>
  search?: Record<string, unknown>
}
type Props = { label: string; tabs: readonly LinkTab[]; open: string; children: ReactNode }

/** Tabs of which each is a real link with its own address. Arrow keys go from one to the next, Enter opens. */
export function LinkTabs({ label, tabs, open, children }: Props) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)

  // On a phone the strip is wider than the screen: the open tab is brought into sight. Only the strip moves; the page
  // stays where it is, which scrollIntoView does not promise.
  useEffect(() => {
    const strip = list.current
    const tab = strip?.querySelector<HTMLElement>(`[data-tab="${open}"]`)
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
        <div ref={list} role="tablist" aria-label={label} className={classes.tabs} onKeyDown={walk}>
          {tabs.map(({ name, text, to = '.', params, search }) => (
            <Link
              key={name}
              to={to}
              {...((params ? { params } : {}) as object)}
              {...((search ? { search } : {}) as object)}
              id={`${id}-${name}`}
              data-tab={name}
              role="tab"
              aria-selected={open === name}
              aria-controls={`${id}-panel`}
              tabIndex={open === name ? 0 : -1}
              resetScroll={false}
              className={classes.tab}
            >
              {text}
            </Link>
          ))}
        </div>
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${open}`} className={classes.panel}>
        {children}
      </div>
    </>
  )
}
