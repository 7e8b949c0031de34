import { useEffect } from 'react'

/**
 * Escape closes what is on top first: an open list, calendar or explanation has its own Escape, and only when none is open
 * the dialog is meant. Asked before anybody else handles the key, while what is open still is.
 */
export function useEscape(close: () => void, isOnTop: boolean) {
  useEffect(() => {
    if (!isOnTop) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing && !isPopupOpen()) close()
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  })
}

const isPopupOpen = () =>
  [...document.querySelectorAll('.mantine-Popover-dropdown')].some(
    (popup) => popup.getClientRects().length > 0,
  )
