import { contains } from '../time/period.ts'
import type { BulkChange } from './bulk.schema.ts'
import { type Change, changeFacts, deactivate, type MeterState } from './meter-state.ts'

/** What one of many meters becomes; `newId` makes the id of a period that begins. */
export function changeInBulk(state: MeterState, change: BulkChange, newId: () => string): Change {
  switch (change.kind) {
    case 'dso':
      return changeFacts(state, change.from, { dso: change.dso }, newId())
    case 'usage':
      return changeFacts(state, change.from, { clientType: change.clientType }, newId())
    case 'deactivate':
      return deactivate(state, change.from, change.reason)
  }
}

/** What the meter says of it on that day before the change, as a code; null when nothing runs, or when it is to end. */
export function presentValue({ configurations }: MeterState, change: BulkChange): string | null {
  const running = configurations.find((configuration) => contains(configuration, change.from))
  if (!running || change.kind === 'deactivate') return null
  return change.kind === 'dso' ? running.dso : running.clientType
}
