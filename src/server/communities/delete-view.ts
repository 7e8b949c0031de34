import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { getView } from './get-view.ts'
import { deleteViewRow } from './views.store.ts'

/** The view goes; what it showed stays. */
export async function deleteView(work: Work, id: string) {
  const before = await getView(work, id)
  await deleteViewRow(work, id)
  await writeAuditLine(work, { action: 'view.deleted', entityId: id, before })
}
