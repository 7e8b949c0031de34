import type { ChangeSet, ChangeSetsQuery } from '../../domain/meters/change-set.schema.ts'
import type { Work } from '../db/in-community.ts'
import { changeSetsPage } from './list-change-sets.store.ts'

/** One page of what was done to many meters at once, newest first. */
export async function listChangeSets(work: Work, { page, pageSize }: ChangeSetsQuery) {
  const { rows, total } = await changeSetsPage(work, { page, pageSize })
  return { items: rows satisfies ChangeSet[], total, page, pageSize }
}
