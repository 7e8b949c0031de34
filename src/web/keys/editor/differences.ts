import type { KeyDraft } from './draft.ts'

/** Where two drafts of one key are not the same; `yours` is null when it is as in the second. Shares and weights as typed. */
export type Difference =
  | { what: 'name' | 'description' | 'base'; was: string; theirs: string; yours: string | null }
  | { what: 'weight'; round: number; was: string; theirs: string; yours: string | null }
  | { what: 'share'; name: string; round: number; was: string; theirs: string; yours: string | null }
  | { what: 'renamed'; was: string; theirs: string; yours: string | null }
  | { what: 'added' | 'removed'; name: string }
  | { what: 'rounds'; was: number; theirs: number }

/** What somebody else made of a key (`theirs`) while one was editing the same (`was`), beside what stands here (`yours`). */
export function differencesOf(was: KeyDraft, theirs: KeyDraft, yours: KeyDraft): Difference[] {
  const found: Difference[] = []
  const compared = (a: string, b: string, mine: string | undefined) =>
    a === b ? null : { was: a, theirs: b, yours: mine === undefined || mine === b ? null : mine }
  for (const field of ['name', 'description', 'proRataBase'] as const) {
    const different = compared(was[field], theirs[field], yours[field])
    if (different) found.push({ what: field === 'proRataBase' ? 'base' : field, ...different })
  }
  if (was.weights.length !== theirs.weights.length)
    found.push({ what: 'rounds', was: was.weights.length, theirs: theirs.weights.length })
  const rounds = Math.min(was.weights.length, theirs.weights.length)
  for (let round = 0; round < rounds; round++) {
    const different = compared(was.weights[round]!, theirs.weights[round]!, yours.weights[round])
    if (different) found.push({ what: 'weight', round, ...different })
  }
  const [before, mine] = [was, yours].map(({ rows }) => new Map(rows.map((row) => [row.id, row])))
  for (const row of theirs.rows) {
    const old = before!.get(row.id)
    if (!old) {
      found.push({ what: 'added', name: row.name })
      continue
    }
    const here = mine!.get(row.id)
    const renamed = compared(old.name, row.name, here?.name)
    if (renamed) found.push({ what: 'renamed', ...renamed })
    for (let round = 0; round < rounds; round++) {
      const different = compared(old.shares[round]!, row.shares[round]!, here?.shares[round])
      if (different) found.push({ what: 'share', name: row.name, round, ...different })
    }
  }
  const kept = new Set(theirs.rows.map(({ id }) => id))
  for (const { id, name } of was.rows) if (!kept.has(id)) found.push({ what: 'removed', name })
  return found
}
