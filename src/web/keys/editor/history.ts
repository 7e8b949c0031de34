import type { KeyDraft } from './draft.ts'
import { type Edit, edited } from './edits.ts'

/** A draft, how it stood before each edit, and what was taken back. */
export type Action = Edit | { what: 'undo' } | { what: 'redo' }

export type History = {
  past: readonly KeyDraft[]
  now: KeyDraft
  future: readonly KeyDraft[]
  last: string | null
}

const mostSteps = 200

export const begun = (now: KeyDraft): History => ({ past: [], now, future: [], last: null })

/** What is typed in one field in one go is one step. */
const fieldOf = (edit: Edit): string | null => {
  if (edit.what === 'name' || edit.what === 'description') return edit.what
  if (edit.what === 'row-name') return `name ${edit.row}`
  if (edit.what === 'share') return `share ${edit.row} ${edit.round}`
  return edit.what === 'weight' ? `weight ${edit.round}` : null
}

export function stepped(history: History, action: Action): History {
  const { past, now, future, last } = history
  if (action.what === 'undo')
    return past.length === 0
      ? history
      : { past: past.slice(0, -1), now: past.at(-1)!, future: [now, ...future], last: null }
  if (action.what === 'redo')
    return future.length === 0
      ? history
      : { past: [...past, now], now: future[0]!, future: future.slice(1), last: null }
  const next = edited(now, action)
  if (next === now) return history
  const field = fieldOf(action)
  const isSame = field !== null && field === last
  return { past: isSame ? past : [...past, now].slice(-mostSteps), now: next, future: [], last: field }
}
