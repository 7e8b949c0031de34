import { useCanGoBack, useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { useCallback, useEffect, useRef } from 'react'

/** What an address may say of a dialog; closing takes all of it away. */
type Dialog = {
  add?: boolean | undefined
  change?: string | undefined
  of?: string | undefined
  /** the meter, where the page is not about one */
  meter?: string | undefined
}
const none: Dialog = { add: undefined, change: undefined, of: undefined, meter: undefined }

/**
 * A dialog that is open while the address says so, with `add=true` or `change=…`: a link can open it, Back closes it.
 * `close` goes back to the page it was opened from, with whatever else the address shall say then.
 */
export function useDialogInUrl() {
  const { add = false, change, of } = useSearch({ strict: false }) as Dialog
  const isOpen = add || change !== undefined
  const navigate = useNavigate()
  const router = useRouter()
  const canGoBack = useCanGoBack()
  const wasOpenedHere = useRef(false)

  // Whichever way it is closed, the focus goes back to the button that opened it.
  const opener = useRef<Element | null>(null)
  useEffect(() => {
    if (isOpen || !(opener.current instanceof HTMLElement)) return
    opener.current.focus()
    opener.current = null
  }, [isOpen])

  /** `from` is what gets the focus back, when what has it now will be gone by then, such as the entry of a menu. */
  const open = useCallback(
    (dialog: Dialog, from: Element | null = document.activeElement) => {
      wasOpenedHere.current = true
      opener.current = from
      navigate({ to: '.', search: (before) => ({ ...before, ...dialog }) as never, resetScroll: false })
    },
    [navigate],
  )

  const close = useCallback(
    (saying?: Record<string, unknown>) => {
      // What comes after the dialog takes its place in the history: Back must not open it again.
      if (wasOpenedHere.current && canGoBack && !saying) router.history.back()
      else
        navigate({
          to: '.',
          search: (before) => ({ ...before, ...none, ...saying }) as never,
          replace: true,
          resetScroll: false,
        })
      wasOpenedHere.current = false
    },
    [navigate, router, canGoBack],
  )
  return { isOpen, change, of, open, close }
}
