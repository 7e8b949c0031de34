import { addDays, localDayOf, startOfDay } from '../../domain/time/local-day.ts'
import type { Clock } from '../adapters/clock.ts'
import type { Database } from '../db/database.ts'
import { asSystem } from '../db/in-community.ts'
import { communitiesDue } from './due-lists.store.ts'
import { renewSome } from './renew-list.ts'

type Product = { database: Database; clock: Clock }

/**
 * Brings the lists of all communities up to today, a batch a transaction, so that nobody who opens one waits for it: at the
 * start of the product, because a migration may have asked for all lines anew, and whenever a day begins. Answers how
 * many communities had lines to renew.
 */
export async function renewAllLists({ database, clock }: Product): Promise<number> {
  const today = localDayOf(clock.now())
  const due = await communitiesDue(database.url, today)
  for (const communityId of due)
    while (await asSystem(database.app, communityId, (work) => renewSome({ ...work, today })));
  return due.length
}

/** Does so shortly after every midnight in Belgium, until what it answers is called. A failure is told and tried again a day later. */
export function renewListsDaily(product: Product, failed: (error: unknown) => void): () => void {
  let timer: NodeJS.Timeout
  const wait = () => {
    const now = product.clock.now()
    const midnight = startOfDay(addDays(localDayOf(now), 1))
    timer = setTimeout(() => renewAllLists(product).catch(failed).then(wait), midnight - now.getTime() + 1000)
    timer.unref()
  }
  wait()
  return () => clearTimeout(timer)
}
