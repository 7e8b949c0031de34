import { useEffect, useRef } from 'react'

/** Brings into view what has just been made. */
export function useHighlight<Part extends HTMLElement>(isHighlighted: boolean) {
  const ref = useRef<Part>(null)
  useEffect(() => {
    if (isHighlighted) ref.current?.scrollIntoView({ block: 'center' })
  }, [isHighlighted])
  return ref
}
