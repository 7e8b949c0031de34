import type { Snapshot } from './snapshot.ts'

export type ChangeProps = {
  communityId: string
  /** the meter as it was when the dialog was opened */
  snapshot: Snapshot
  onClose: () => void
  /** it is done; the sentence says what */
  onDone: (sentence: string) => void
}
