import { readShare } from '../../../domain/keys/read-share.ts'
import { type DraftRow, type KeyDraft, proRata } from './draft.ts'

type Paste = { row: number; column: number; text: string; ids: string[] }

/** The cells of what a spreadsheet puts on the clipboard. */
export const cellsOf = (text: string): string[][] =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()))

/** More than one cell: something that a single field could not take. */
export const isTable = (text: string) => /[\t\n]/.test(text.replace(/\r?\n$/, ''))

/**
 * Cells laid over the grid from one on; column 0 are the names, then the rounds. Rows that there are not yet are made,
 * under the ids given; what reaches beyond the last round is left out.
 */
export function pasted(draft: KeyDraft, { row, column, text, ids }: Paste): KeyDraft {
  const rows = [...draft.rows]
  for (const [i, cells] of cellsOf(text).entries()) {
    const at = row + i
    const before: DraftRow = rows[at] ?? {
      ...{ id: ids[i]!, name: '', meterId: null, memberId: null },
      shares: draft.weights.map(() => ''),
    }
    const next = { ...before, shares: [...before.shares] }
    for (const [j, cell] of cells.entries()) {
      const to = column + j
      if (to === 0) next.name = cell
      else if (to <= draft.weights.length) next.shares[to - 1] = written(cell)
    }
    rows[at] = next
  }
  return { ...draft, rows }
}

function written(cell: string): string {
  const read = readShare(cell)
  return 'share' in read && read.share === 'pro-rata' ? proRata : cell.replace(/[\s%]/g, '')
}
