import { useCanGoBack, useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { useCallback, useEffect, useRef } from 'react'

/**
 * A dialog that is open while the address says `add=true`: a link can open it, Back closes it. `close` goes back to the
 * page it was opened from, with whatever else the address shall say then.
 */
export function useDialogInUrl() {
  const { add = false } = useSearch({ strict: false })
  const navigate = useNavigate()
  const router = useRouter()
  const canGoBack = useCanGoBack()
  const wasOpenedHere = useRef(false)

  // Whichever way it is closed, the focus goes back to the button that opened it.
  const opener = useRef<Element | null>(null)
  useEffect(() => {
    if (add || !(opener.current instanceof HTMLElement)) return
    opener.current.focus()
    opener.current = null
  }, [add])

  const open = useCallback(() => {
    wasOpenedHere.current = true
    opener.current = document.activeElement
    navigate({ to: '.', search: (before) => ({ ...before, add: true }), resetScroll: false })
  }, [navigate])

  const close = useCallback(
    (saying?: Record<string, unknown>) => {
      // What comes after the dialog takes its place in the history: Back must not open it again.
      if (wasOpenedHere.current && canGoBack && !saying) router.history.back()
      else
        navigate({
          to: '.',
          search: (before) => ({ ...before, add: undefined, ...saying }),
          replace: true,
          resetScroll: false,
        })
      wasOpenedHere.current = false
    },
    [navigate, router, canGoBack],
  )
  return { isOpen: add, open, close }
}
