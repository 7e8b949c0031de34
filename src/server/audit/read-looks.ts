import type { Work } from '../db/in-community.ts'
import { type LookedAt, looksOf } from './looks.store.ts'

/**
 * What the audit says of who looked at these things, newest first. Whoever asks has made sure that they are the asker's own:
 * the audit itself is the managers' to read.
 */
export const readLooks = (
  work: Pick<Work, 'db' | 'communityId'>,
  at: LookedAt,
  which: { before: string | null; limit: number },
) => looksOf(work, at, which)
