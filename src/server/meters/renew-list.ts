import type { Work } from '../db/in-community.ts'
import { outdated, relist } from './meter-list.store.ts'

const batch = 500

/** Writes a batch of the lines anew whose day has come since they were written; answers whether there may be more. */
export async function renewSome(work: Pick<Work, 'db' | 'communityId' | 'today'>): Promise<boolean> {
  const due = await outdated(work, batch)
  if (due.length > 0) await relist(work, due)
  return due.length === batch
}

/** All of them, so that list and page say the same; whoever reads the list does this first. */
export async function renewList(work: Pick<Work, 'db' | 'communityId' | 'today'>) {
  while (await renewSome(work));
}
