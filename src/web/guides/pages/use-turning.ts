import { type RefObject, useEffect } from 'react'

const farEnough = 60 // px that a finger goes sideways before a page turns

/** Turns the pages with the arrow keys and by swiping over the element; not while somebody types or chooses. */
export function useTurning(
  element: RefObject<HTMLElement | null>,
  turn: { back: (() => void) | null; on: (() => void) | null },
) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (event.target instanceof Element && event.target.closest('input, textarea, select, [role=menu]'))
        return
      if (event.key === 'ArrowRight') turn.on?.()
      if (event.key === 'ArrowLeft') turn.back?.()
    }
    let start: Touch | null = null
    const onStart = ({ touches }: TouchEvent) => {
      start = touches.length === 1 ? touches[0]! : null
    }
    const onEnd = ({ changedTouches }: TouchEvent) => {
      const end = changedTouches[0]
      if (!start || !end) return
      const across = end.clientX - start.clientX
      const isSwipe =
        Math.abs(across) > farEnough && Math.abs(across) > 2 * Math.abs(end.clientY - start.clientY)
      if (isSwipe) (across < 0 ? turn.on : turn.back)?.()
      start = null
    }
    const page = element.current
    window.addEventListener('keydown', onKey)
    page?.addEventListener('touchstart', onStart, { passive: true })
    page?.addEventListener('touchend', onEnd, { passive: true })
    return () => {
      window.removeEventListener('keydown', onKey)
      page?.removeEventListener('touchstart', onStart)
      page?.removeEventListener('touchend', onEnd)
    }
  })
}
