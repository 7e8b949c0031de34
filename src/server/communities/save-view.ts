import type { NewView } from '../../domain/communities/saved-view.schema.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { insertView } from './views.store.ts'

/** A new view under the given id; 409 when there is one of this name for the same people. */
export async function saveView(work: Work, id: string, view: NewView) {
  await insertView(work, id, view)
  await writeAuditLine(work, { action: 'view.saved', entityId: id, after: view })
}
