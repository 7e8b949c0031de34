import type { Period } from '../../../domain/time/period.ts'
import type { Snapshot } from './snapshot.ts'

export type ChangeProps = {
  communityId: string
  /** the meter as it was when the dialog was opened */
  snapshot: Snapshot
  onClose: () => void
  /** it is done; the sentence says what, and when the data that were changed hold */
  onDone: (sentence: string, period?: Period | null) => void
}
