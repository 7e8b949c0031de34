import { equalised, normalised, withRest } from '../../../domain/keys/divide-shares.ts'
import type { KeyRound } from '../../../domain/keys/key.schema.ts'
import {
  type Decimal,
  type DraftRow,
  type KeyDraft,
  proRata,
  readWeight,
  sharesOf,
  withShares,
} from './draft.ts'
import { pasted } from './paste.ts'

export const mostRounds = 3

export const divisions = ['equalise', 'normalise', 'rest', 'pro-rata', 'clear'] as const
export type Division = (typeof divisions)[number]
export type NewRow = Omit<DraftRow, 'shares'>

export type Edit =
  | { what: 'name' | 'description'; text: string }
  | { what: 'base'; base: KeyDraft['proRataBase'] }
  | { what: 'whole'; draft: KeyDraft }
  | { what: 'row-name'; row: number; text: string }
  | { what: 'share'; row: number; round: number; text: string }
  | { what: 'weight'; round: number; text: string }
  | { what: 'divide'; round: number; how: Division; decimal: Decimal }
  | { what: 'add-rows'; rows: NewRow[] }
  | { what: 'remove-row'; row: number }
  | { what: 'add-round'; decimal: Decimal }
  | { what: 'remove-round'; round: number }
  | { what: 'paste'; row: number; column: number; text: string; ids: string[] }

const divided: Record<Division, (shares: KeyRound['shares']) => KeyRound['shares']> = {
  equalise: equalised,
  normalise: normalised,
  rest: withRest,
  'pro-rata': (shares) => shares.map(() => 'pro-rata' as const),
  clear: (shares) => shares.map(() => 0),
}

const withRow = (draft: KeyDraft, row: number, change: Partial<DraftRow>): KeyDraft => ({
  ...draft,
  rows: draft.rows.with(row, { ...draft.rows[row]!, ...change }),
})

/** The draft after an edit. */
export function edited(draft: KeyDraft, edit: Edit): KeyDraft {
  switch (edit.what) {
    case 'name':
    case 'description':
      return { ...draft, [edit.what]: edit.text }
    case 'base':
      return { ...draft, proRataBase: edit.base }
    case 'whole':
      return edit.draft
    case 'row-name':
      return withRow(draft, edit.row, { name: edit.text })
    case 'share':
      return withRow(draft, edit.row, { shares: draft.rows[edit.row]!.shares.with(edit.round, edit.text) })
    case 'weight':
      return { ...draft, weights: draft.weights.with(edit.round, edit.text) }
    case 'divide':
      return withShares(draft, edit.round, divided[edit.how](sharesOf(draft, edit.round)), edit.decimal)
    case 'add-rows':
      return {
        ...draft,
        rows: [...draft.rows, ...edit.rows.map((row) => ({ ...row, shares: sharesOfNew(draft) }))],
      }
    case 'remove-row':
      return { ...draft, rows: draft.rows.filter((_, i) => i !== edit.row) }
    case 'add-round':
      return withRound(draft, edit.decimal)
    case 'remove-round':
      return {
        ...draft,
        weights: draft.weights.filter((_, k) => k !== edit.round),
        rows: draft.rows.map((row) => ({ ...row, shares: row.shares.filter((_, k) => k !== edit.round) })),
      }
    case 'paste':
      return pasted(draft, edit)
  }
}

/** In a round where all are pro rata whoever comes is too. */
const sharesOfNew = ({ rows, weights }: KeyDraft) =>
  weights.map((_, k) => (rows.length > 0 && rows.every(({ shares }) => shares[k] === proRata) ? proRata : ''))

/** One more round, pro rata, with the weight that the others leave. */
function withRound(draft: KeyDraft, decimal: Decimal): KeyDraft {
  if (draft.weights.length >= mostRounds) return draft
  const left = 10_000 - draft.weights.reduce((sum, weight) => sum + (readWeight(weight) ?? 0), 0)
  const weight = left > 0 ? String(left / 100).replace('.', decimal) : '0'
  return {
    ...draft,
    weights: [...draft.weights, weight],
    rows: draft.rows.map((row) => ({ ...row, shares: [...row.shares, proRata] })),
  }
}
