import type { KeyboardEvent } from 'react'

/** Arrows and Enter go from cell to cell of a grid, as in a spreadsheet; within a text the arrows move first. Cells are inputs with `data-cell`, row:column. */
export function walk(event: KeyboardEvent<HTMLElement>) {
  const { target, key } = event
  if (!(target instanceof HTMLInputElement) || !target.dataset.cell) return
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const [row, column] = target.dataset.cell.split(':').map(Number) as [number, number]
  const { selectionStart, selectionEnd, value } = target
  const isWhole = selectionStart === 0 && selectionEnd === value.length
  const to = {
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    Enter: [event.shiftKey ? row - 1 : row + 1, column],
    ArrowLeft: isWhole || selectionEnd === 0 ? [row, column - 1] : undefined,
    ArrowRight: isWhole || selectionStart === value.length ? [row, column + 1] : undefined,
  }[key]
  if (!to) return
  const next =
    event.currentTarget.querySelector<HTMLInputElement>(`[data-cell="${to.join(':')}"]`) ??
    // Below the last share stands the field for the next name.
    (key === 'Enter' || key === 'ArrowDown'
      ? event.currentTarget.querySelector<HTMLInputElement>(`[data-cell="${to[0]}:0"]`)
      : null)
  event.preventDefault() // Enter must not send the form
  next?.focus()
}
