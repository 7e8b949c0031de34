import type { QuickOpenFound } from '../../domain/overview/quick-open.schema.ts'
import type { Work } from '../db/in-community.ts'
import { searchTerms } from '../http/search-terms.ts'
import { findMembers } from '../members/find-members.ts'
import { findMeters } from '../meters/find-meters.ts'
import { findOperations } from '../meters/find-operations.ts'

const atMost = 6

/**
 * A few meters, members and operations that have every word of `q`. It stands in the room of the communities, which is
 * what all of them belong to; each room looks for its own. One answer instead of three, so that what is shown while
 * somebody types belongs to one text.
 */
export async function quickOpen(work: Work, q: string): Promise<QuickOpenFound> {
  const terms = searchTerms(q)
  if (terms.length === 0) return { meters: [], members: [], operations: [] }
  return {
    meters: await findMeters(work, q, atMost),
    members: await findMembers(work, q, atMost),
    operations: await findOperations(work, q, atMost),
  }
}
