import { type RefObject, useEffect, useRef } from 'react'

/**
 * A row that is done goes away, and with it the button that had the focus: the focus goes to the row that takes its place,
 * or to the head when there is none, so that one works on by keyboard.
 */
export function useFocusStays(list: RefObject<HTMLElement | null>, rows: number, headId: string) {
  const last = useRef<number | null>(null)
  useEffect(() => {
    const note = () => {
      const row = document.activeElement?.closest('li')
      const all = [...(list.current?.children ?? [])]
      if (row && all.includes(row)) last.current = all.indexOf(row)
      else if (document.activeElement !== document.body) last.current = null
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [list])
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at whenever there are more or fewer rows
  useEffect(() => {
    if (last.current === null || document.activeElement !== document.body) return
    const all = [...(list.current?.children ?? [])]
    const next = all[Math.min(last.current, all.length - 1)]?.querySelector<HTMLElement>('button')
    ;(next ?? document.getElementById(headId))?.focus({ preventScroll: true })
  }, [rows])
}
