import { type KeyboardEvent, useRef } from 'react'
import { useShortcut } from './use-shortcut.ts'

const rowsOf = (list: HTMLElement | null) => [...(list?.querySelectorAll<HTMLElement>('a[data-row]') ?? [])]

/**
 * Arrows and j, k go from row to row of a list: the focus itself moves along the links of the rows, so that Enter opens one
 * and a screen reader reads it; Space ticks the box of a row that has one. From the search box the arrow down goes to the first row. Give `ref` and `onKeyDown` to what
 * is around toolbar and rows.
 */
export function useRowKeys() {
  const ref = useRef<HTMLDivElement>(null)
  const begin = () => rowsOf(ref.current)[0]?.focus()
  // Before one is in the list: the letter that would go down enters it.
  useShortcut('j', () => go(ref.current, 1))
  useShortcut('k', () => go(ref.current, -1))

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return
    const { target, key } = event
    if (target instanceof HTMLInputElement && target.type === 'search' && key === 'ArrowDown') {
      event.preventDefault()
      begin()
    }
    // Only from a row itself: other things in a row may have a use for the arrows.
    if (!(target instanceof HTMLElement) || !target.matches('a[data-row]')) return
    const rows = rowsOf(ref.current)
    const at = { ArrowDown: 1, ArrowUp: -1 }[key]
    if (at !== undefined) go(ref.current, at)
    else if (key === 'Home') rows[0]?.focus()
    else if (key === 'End') rows.at(-1)?.focus()
    else if (key === ' ') boxOf(target)?.click()
    else return
    event.preventDefault()
  }
  return { ref, onKeyDown }
}

const boxOf = (row: HTMLElement) =>
  row.closest('tr, li')?.querySelector<HTMLElement>('input[type="checkbox"]')

/** The row that many after the one with the focus; the first or the last when none has it. */
function go(list: HTMLElement | null, by: number) {
  const rows = rowsOf(list)
  const at = rows.findIndex((row) => row.closest('tr, li')?.contains(document.activeElement))
  const next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by))
  rows[next]?.focus()
}
