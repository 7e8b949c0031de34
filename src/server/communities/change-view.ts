import type { ViewChange } from '../../domain/communities/saved-view.schema.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { getView } from './get-view.ts'
import { updateView } from './views.store.ts'

/** Renames, updates, shares or takes back a view. Of a shared one every manager may. */
export async function changeView(work: Work, id: string, change: ViewChange) {
  const before = await getView(work, id)
  await updateView(work, id, change)
  await writeAuditLine(work, { action: 'view.changed', entityId: id, before, after: change })
}
