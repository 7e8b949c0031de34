import type { BulkChange } from '../../domain/meters/bulk.schema.ts'
import { changeInBulk } from '../../domain/meters/bulk-change.ts'
import type { Work } from '../db/in-community.ts'
import { newId } from '../db/new-id.ts'
import { slices } from '../db/slices.ts'
import type { bulkReport } from './bulk-report.ts'
import type { MeterChange } from './changed-meters.store.ts'
import { readStates } from './read-states.store.ts'

/**
 * What a bulk change makes of these meters (ids in order), batch by batch: those that change, while the report takes down
 * how it goes with each. A batch is computed when it is asked for, so that others get their turn in between.
 */
export async function* examineMeters(
  work: Work,
  ids: string[],
  change: BulkChange,
  report: ReturnType<typeof bulkReport>,
  { lock }: { lock: boolean },
): AsyncGenerator<MeterChange[]> {
  for (const slice of slices(ids)) {
    const found = new Map((await readStates(work, slice, { lock })).map((one) => [one.state.id, one]))
    const changes: MeterChange[] = []
    for (const id of slice) {
      const before = found.get(id)
      if (!before) {
        report.missing(id)
        continue
      }
      const outcome = changeInBulk(before.state, change, newId)
      report.take(before.state, outcome)
      if ('after' in outcome) changes.push({ before, after: outcome.after })
    }
    yield changes
  }
}
