import type { AskedOfChangeSet, ChangeSetCounts } from '../../domain/change-sets/change-set.schema.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { slices } from '../db/slices.ts'
import { beginChangeSet } from './begin-change-set.ts'
import * as store from './change-sets.store.ts'
import type { ChangedThings, Versioned } from './changed-things.ts'

/** `before` null: the thing is created. What is given counts as changed, so leave out what stays as it is. */
export type Change<State> = { before: Versioned<State> | null; after: State }

/**
 * Writes many things as one change set, which `undoChangeSet` can put back. One transaction, one audit line.
 *
 *     await beginChangeSet(work)                              // before anything is read
 *     const found = await things.read(work, ids)              // ids in order, 500 or so at a time
 *     const changes = found.map((before) => ({ before, after: … }))   // pure; ids from newId()
 *     await applyChangeSet(work, things, id, { asked: { kind: 'import', fileName }, changes: [changes], counts })
 *
 * `changes` come in batches (a generator may compute each when it is wanted, which keeps the event loop free and the
 * memory small); `counts` is asked when all have been written.
 */
export async function applyChangeSet<State extends { id: string }>(
  work: Work,
  things: ChangedThings<State>,
  id: string,
  {
    asked,
    changes,
    counts,
    createdMembers = [],
  }: {
    asked: AskedOfChangeSet
    changes: AsyncIterable<Change<State>[]> | Iterable<Change<State>[]>
    counts: () => ChangeSetCounts
    /** members made along with the things: they go when it is undone, unless something else refers to them by then */
    createdMembers?: string[]
  },
) {
  await beginChangeSet(work)
  await store.insertChangeSet(work, id, { things: things.table, asked, createdMembers })
  for await (const batch of changes)
    for (const slice of slices(batch)) {
      await things.save(
        work,
        slice.map(({ before, after }) => ({ before: before?.state ?? null, after })),
      )
      await store.insertItems(
        work,
        id,
        slice.map(({ before, after }) => ({
          thingId: after.id,
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
    after: { things: things.table, asked, counts: counted, createdMembers: createdMembers.length },
  })
}
