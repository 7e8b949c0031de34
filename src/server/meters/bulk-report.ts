import { createHash } from 'node:crypto'
import type { BulkChange, BulkPreview, BulkVerdict } from '../../domain/meters/bulk.schema.ts'
import { presentValue } from '../../domain/meters/bulk-change.ts'
import type { Change, MeterState } from '../../domain/meters/meter-state.ts'

/** So many meters of each verdict are shown. */
const shown = 50

/**
 * Takes down how a bulk change goes with one meter after the other. The fingerprint is the same whenever the same would
 * be done to the same meters.
 */
export function bulkReport(change: BulkChange) {
  const counts = { selected: 0, changed: 0, corrected: 0, unchanged: 0, refused: 0 }
  const refusals = new Map<string, number>()
  const verdicts: BulkVerdict[] = []
  const hash = createHash('sha256').update(JSON.stringify(change))

  const add = (verdict: BulkVerdict) => {
    counts.selected++
    if (++counts[verdict.verdict] <= shown) verdicts.push(verdict)
    if (verdict.reason) refusals.set(verdict.reason, (refusals.get(verdict.reason) ?? 0) + 1)
    const { meter: _, ...said } = verdict
    hash.update(JSON.stringify(said))
  }

  return {
    take(state: MeterState, outcome: Change) {
      const done = 'after' in outcome ? outcome : null
      const [trim] = done?.trimmed ?? []
      add({
        id: state.id,
        meter: { ean: state.ean, address: state.address },
        verdict: outcome.verdict,
        reason: outcome.verdict === 'refused' ? outcome.reason : null,
        present: presentValue(state, change),
        trimmed: trim ? { before: trim.before, after: trim.after } : null,
        holds: done?.holds ?? null,
      })
    },
    missing(id: string) {
      const nothing = { meter: null, present: null, trimmed: null, holds: null }
      add({ id, verdict: 'refused', reason: 'meter-gone', ...nothing })
    },
    counts: () => ({ ...counts }),
    answer: (): BulkPreview => ({
      fingerprint: hash.copy().digest('base64url'),
      counts: { ...counts },
      refusals: [...refusals].map(([reason, count]) => ({ reason, count })),
      verdicts,
    }),
  }
}
