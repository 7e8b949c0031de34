import type { ChangeSetsQuery } from '../../domain/change-sets/change-set.schema.ts'
import type { Work } from '../db/in-community.ts'
import { changeSetsPage } from './list-change-sets.store.ts'

/** One page of what was done to many things at once, newest first. */
export async function listChangeSets(
  work: Work,
  things: 'meters' | 'members',
  { page, pageSize }: ChangeSetsQuery,
) {
  const { rows, total } = await changeSetsPage(work, things, { page, pageSize })
  return { items: rows, total, page, pageSize }
}
