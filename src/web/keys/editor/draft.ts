import type { Key, KeyRound, NewKey } from '../../../domain/keys/key.schema.ts'
import { readShare, writtenShare } from '../../../domain/keys/read-share.ts'

// A key while it is being edited: shares and weights as they are typed. Nothing in it is ever changed in place, so that a
// row that is the same need not be drawn again, and what was before can come back.

export type DraftRow = {
  id: string
  name: string
  meterId: string | null
  memberId: string | null
  /** one per round, as typed */
  shares: readonly string[]
}

export type KeyDraft = {
  name: string
  description: string
  proRataBase: NewKey['proRataBase']
  /** of each round, as typed */
  weights: readonly string[]
  rows: readonly DraftRow[]
}

export type Decimal = ',' | '.'
/** How pro rata stands in a cell. */
export const proRata = 'pro-rata'

export const emptyDraft: KeyDraft = {
  ...{ name: '', description: '', proRataBase: 'residual' },
  weights: ['100'],
  rows: [],
}

const typed = (share: number | 'pro-rata', decimal: Decimal) =>
  share === 'pro-rata' ? proRata : writtenShare(share, decimal)

export const draftOf = (key: Key, decimal: Decimal): KeyDraft => ({
  name: key.name,
  description: key.description,
  proRataBase: key.proRataBase,
  weights: key.iterations.map(({ weight }) => writtenShare(weight, decimal)),
  rows: key.participants.map(({ id, name, meterId, memberId }, i) => ({
    ...{ id, name, meterId, memberId },
    shares: key.iterations.map(({ shares }) => typed(shares[i]!, decimal)),
  })),
})

/** What is read of a round; a cell that cannot be read counts as nothing. */
export const sharesOf = (draft: KeyDraft, round: number): KeyRound['shares'] =>
  draft.rows.map(({ shares }) => {
    const read = readShare(shares[round]!)
    return 'share' in read ? read.share : 0
  })

export const withShares = (
  draft: KeyDraft,
  round: number,
  shares: KeyRound['shares'],
  decimal: Decimal,
): KeyDraft => ({
  ...draft,
  rows: draft.rows.map((row, i) => {
    const text = typed(shares[i]!, decimal)
    return row.shares[round] === text ? row : { ...row, shares: row.shares.with(round, text) }
  }),
})

/** A weight is a number; pro rata is none. */
export function readWeight(text: string): number | null {
  const read = readShare(text)
  return 'share' in read && read.share !== 'pro-rata' ? read.share : null
}

/** As `newKey` of the domain takes it; what cannot be read is NaN, which it refuses at its place. */
export const requestOf = (draft: KeyDraft) => ({
  name: draft.name,
  description: draft.description,
  proRataBase: draft.proRataBase,
  participants: draft.rows.map(({ id, name, meterId, memberId }) => ({ id, name, meterId, memberId })),
  iterations: draft.weights.map((weight, k) => ({
    weight: readWeight(weight) ?? Number.NaN,
    shares: draft.rows.map(({ shares }) => {
      const read = readShare(shares[k]!)
      return 'share' in read ? read.share : Number.NaN
    }),
  })),
})
