import { useBlocker } from '@tanstack/react-router'
import { useRef, useState } from 'react'

type Options = { isDirty: boolean; isSaving: boolean; onClose: () => void }

/**
 * Closing asks when something was typed, whichever way one goes: the cross, Escape, Back of the browser or of a phone, a
 * link to elsewhere; leaving the product too, in the browser's own words.
 */
export function useAskedClose({ isDirty, isSaving, onClose }: Options) {
  const [isAsking, setAsking] = useState(false)
  // Once discarded or saved nothing is lost any more, and what then happens to the address needs no question.
  const isDone = useRef(false)
  const mustAsk = () => isDirty && !isDone.current
  const blocked = useBlocker({ shouldBlockFn: mustAsk, enableBeforeUnload: mustAsk, withResolver: true })
  return {
    isAsking: isAsking || blocked.status === 'blocked',
    close: () => {
      if (isSaving) return
      if (mustAsk()) setAsking(true)
      else onClose()
    },
    keep: () => {
      setAsking(false)
      blocked.reset?.()
    },
    discard: () => {
      isDone.current = true
      if (blocked.status === 'blocked') blocked.proceed()
      else onClose()
    },
    letGo: () => {
      isDone.current = true
    },
  }
}
