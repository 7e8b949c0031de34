import { useEffect } from 'react'
import { isCovered, useShortcut } from '../../ui/keys/use-shortcut.ts'

/** `/` where nothing is being typed, and Ctrl-K or Cmd-K also there; neither while something lies over the page. */
export function useQuickKeys(open: () => void) {
  useShortcut('/', open)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.altKey || event.shiftKey) return
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || isCovered()) return
      event.preventDefault()
      open()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [open])
}
