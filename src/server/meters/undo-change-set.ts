import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { violates } from '../db/violates.ts'
import { Refusal } from '../http/refusal.ts'
import { deleteMembers } from '../members/delete-members.ts'
import { beginChangeSet } from './begin-change-set.ts'
import { isKeptByReadings } from './kept-by-readings.ts'
import { saveMeters } from './meter-states.store.ts'
import { readStates } from './read-states.store.ts'
import * as store from './undo-change-set.store.ts'

const batch = 500
const named = 100

/**
 * Every meter of a change set stands again exactly as before it, the ids of its periods included; those that it created
 * go, and so do the members made along with them unless something else refers to them by now: these are answered. All or
 * nothing: 409 when it was undone already, or with the meters of which somebody has changed something since, or which have
 * readings or a participation and would have to go.
 */
export async function undoChangeSet(work: Work, id: string): Promise<{ keptMembers: string[] }> {
  await beginChangeSet(work)
  const { undoneAt, createdMembers, asked, counts } = await store.lockChangeSet(work, id)
  if (undoneAt !== null) throw new Refusal(409, 'change-set-undone')
  const { meters, total } = await store.hindrancesOf(work, id, named)
  if (total > 0) throw new Refusal(409, 'change-set-overtaken', undefined, { meters, total })
  await restore(work, id).catch((error) => {
    if (isKeptByReadings(error)) throw new Refusal(409, 'meter-has-readings')
    // Somebody who held a meter before is no member any more.
    throw violates(error, 'meter_holders_community_id_member_id_fkey')
      ? new Refusal(409, 'change-set-holder-gone')
      : error
  })
  await store.handBack(work, id)
  const keptMembers = await deleteMembers(work, createdMembers)
  await store.saveUndone(work, id)
  await writeAuditLine(work, {
    action: 'change-set.undone',
    entityId: id,
    before: { asked, counts },
    after: { membersDeleted: createdMembers.length - keptMembers.length, membersKept: keptMembers },
  })
  return { keptMembers }
}

async function restore(work: Work, id: string) {
  let last: string | null = null
  for (;;) {
    const items = await store.itemsAfter(work, id, last, batch)
    if (items.length === 0) return
    last = items.at(-1)!.meterId
    const present = await readStates(
      work,
      items.map(({ meterId }) => meterId),
      { lock: true },
    )
    const before = new Map(items.map((item) => [item.meterId, item.before]))
    const writes = present.map(({ state }) => ({ before: state, after: before.get(state.id)! }))
    const taken = await saveMeters(work, writes)
    if (taken.length > 0) throw new Error('an undo creates no meter')
  }
}
