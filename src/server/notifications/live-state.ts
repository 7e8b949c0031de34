import type { Work } from '../db/in-community.ts'
import { newId } from '../db/new-id.ts'
import { countUnread, newestIds } from './notifications.store.ts'

/** Transactions commit in another order than their ids were made in, within so much time. */
const overlapMs = 60_000
const most = 100
const nothingYet = '00000000-0000-7000-8000-000000000000'

/**
 * What one browser is told of one user's notifications: how many are unread, and the ids of those that have come since `last`,
 * the id it heard last, or since now. After a break something may be told twice, by its id; nothing is left out.
 */
export function liveState(last: string | undefined) {
  let newest = last
  const told = new Set<string>()
  return async (work: Work) => {
    const ids = await newestIds(work, newest ? before(newest) : nothingYet, most)
    const arrived = newest === undefined ? [] : ids.filter((id) => !told.has(id) && isNew(id))
    for (const id of ids) told.add(id)
    newest = ids.at(-1) ?? newest ?? nothingYet
    const since = before(newest)
    for (const id of told) if (id < since) told.delete(id)
    return { id: newest, data: { unread: await countUnread(work), arrived } }
  }

  /** The browser that comes back has heard `last` itself. */
  function isNew(id: string) {
    return id !== last
  }
}

/** The smallest id of the time so much before this one was made. */
const before = (id: string) => {
  const madeAt = Number.parseInt(id.replace('-', '').slice(0, 12), 16)
  return newId(Math.max(0, madeAt - overlapMs), new Uint8Array(16))
}
