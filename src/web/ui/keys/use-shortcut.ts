import { useEffect, useRef } from 'react'
import { hasSingleKeys } from './single-keys.ts'

/**
 * A single key that does something on this page, as long as nobody types, nothing lies over the page, and single keys were
 * not switched off (WCAG 2.1.4: whoever speaks to the computer must be able to).
 */
export function useShortcut(key: string, act: (event: KeyboardEvent) => void) {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== key || !isFree(event)) return
      event.preventDefault()
      latest.current(event)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [key])
}

/** Nobody else has a use for this key. */
function isFree(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
    return false
  return hasSingleKeys() && !isTyping(event.target) && !isCovered()
}

/** Into a field, or in something that scrolls or moves by keys itself. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable], [data-own-keys]') !== null

/** A dialog or a menu is open. */
export const isCovered = () =>
  [...document.querySelectorAll('[role=dialog], [role=menu]')].some(
    (over) => over.getClientRects().length > 0,
  )
