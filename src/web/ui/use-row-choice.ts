import { useRef } from 'react'
import { type RowSelection, rangeOf } from './selection.ts'

/** How the rows of a page are chosen: one by one, or with Shift from the one chosen last to this one. */
export function useRowChoice(selection: RowSelection | undefined, ids: string[]) {
  const last = useRef<string | null>(null)
  if (!selection) return null
  return {
    has: selection.has,
    toggle(id: string, withShift: boolean) {
      selection.set(withShift ? rangeOf(ids, last.current, id) : [id], !selection.has(id))
      last.current = id
    },
  }
}
export type RowChoice = NonNullable<ReturnType<typeof useRowChoice>>
