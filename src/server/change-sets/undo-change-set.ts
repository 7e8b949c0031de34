import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { beginChangeSet } from './begin-change-set.ts'
import type { ChangedThings } from './changed-things.ts'
import { hindrancesOf } from './hindrances-of.ts'
import * as store from './undo-change-set.store.ts'

const batch = 500

/**
 * Every thing of a change set stands again exactly as before it, the ids of its periods included; those that it created
 * go, and so do the members made along with meters unless something else refers to them by now: these are answered. All or
 * nothing: 409 when it was undone already, or with the things of which somebody has changed something since, or which are
 * in use and would have to go.
 */
export async function undoChangeSet<State extends { id: string }>(
  work: Work,
  things: ChangedThings<State>,
  id: string,
): Promise<{ keptMembers: string[] }> {
  const { table } = things
  await beginChangeSet(work)
  const { undoneAt, createdMembers, asked, counts } = await store.lockChangeSet(work, table, id)
  if (undoneAt !== null) throw new Refusal(409, 'change-set-undone')
  const { things: inTheWay, total } = await hindrancesOf(work, things, id)
  if (total > 0) throw new Refusal(409, 'change-set-overtaken', undefined, { things: inTheWay, total })
  await restore(work, things, id).catch((error) => {
    throw things.refusal(error) ?? error
  })
  await store.handBack(work, table, id)
  const keptMembers = await things.release(work, createdMembers)
  await store.saveUndone(work, id)
  await writeAuditLine(work, {
    action: 'change-set.undone',
    entityId: id,
    before: { things: table, asked, counts },
    after: { membersDeleted: createdMembers.length - keptMembers.length, membersKept: keptMembers },
  })
  return { keptMembers }
}

async function restore<State extends { id: string }>(work: Work, things: ChangedThings<State>, id: string) {
  let last: string | null = null
  for (;;) {
    const items: { thingId: string; before: State | null }[] = await store.itemsAfter<State>(
      ...([work, id, last, batch] as const),
    )
    if (items.length === 0) return
    last = items.at(-1)!.thingId
    const present = await things.read(
      work,
      items.map(({ thingId }) => thingId),
    )
    const before = new Map(items.map((item) => [item.thingId, item.before]))
    await things.save(
      work,
      present.map(({ state }) => ({ before: state, after: before.get(state.id)! })),
    )
  }
}
