import type { AskedOfChangeSet, ChangeSetCounts } from '../../domain/meters/change-set.schema.ts'
import type { MeterState } from '../../domain/meters/meter-state.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { slices } from '../db/slices.ts'
import { Refusal } from '../http/refusal.ts'
import { beginChangeSet } from './begin-change-set.ts'
import * as store from './change-sets.store.ts'
import { saveMeters } from './meter-states.store.ts'
import type { VersionedState } from './read-states.store.ts'

/** `before` null: the meter is created. What is given counts as changed, so leave out what stays as it is. */
export type MeterChange = { before: VersionedState | null; after: MeterState }

/**
 * Writes many meters as one change set, which `undoChangeSet` can put back. One transaction, one audit line.
 *
 *     await beginChangeSet(work)                                  // before anything is read
 *     const found = await readStates(work, ids, { lock: true })   // ids in order, 500 or so at a time
 *     const changes = found.map((before) => ({ before, after: … }))   // pure: meter-state.ts; ids from newId()
 *     await applyChangeSet(work, id, { asked: { kind: 'import', fileName }, changes: [changes], createdMembers, counts })
 *
 * `changes` come in batches (a generator may compute each when it is wanted, which keeps the event loop free and the
 * memory small); `counts` is asked when all have been written. 409 `ean-exists`, with those meters, when another meter has one.
 */
export async function applyChangeSet(
  work: Work,
  id: string,
  {
    asked,
    changes,
    counts,
    createdMembers = [],
  }: {
    asked: AskedOfChangeSet
    changes: AsyncIterable<MeterChange[]> | Iterable<MeterChange[]>
    counts: () => ChangeSetCounts
    /** members made along with the meters: they go when it is undone, unless something else refers to them by then */
    createdMembers?: string[]
  },
) {
  await beginChangeSet(work)
  await store.insertChangeSet(work, id, { asked, createdMembers })
  for await (const batch of changes)
    for (const slice of slices(batch)) {
      const taken = await saveMeters(
        work,
        slice.map(({ before, after }) => ({ before: before?.state ?? null, after })),
      )
      if (taken.length > 0) throw eansExist(taken)
      await store.insertItems(
        work,
        id,
        slice.map(({ before, after }) => ({
          meterId: after.id,
          before: before?.state ?? null,
          versionBefore: before?.version ?? null,
          versionAfter: before ? before.version + 1 : 1,
        })),
      )
    }
  const counted = counts()
  await store.saveCounts(work, id, counted)
  await writeAuditLine(work, {
    action: 'change-set.applied',
    entityId: id,
    after: { asked, counts: counted, createdMembers: createdMembers.length },
  })
}

const eansExist = (eans: string[]) =>
  new Refusal(409, 'ean-exists', 'ean', {
    meters: eans.map((ean) => ({ id: null, ean, reason: 'ean-exists' })),
  })
