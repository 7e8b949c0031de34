import type { AuditPage, AuditQuery } from '../../domain/audit/audit.schema.ts'
import type { Work } from '../db/in-community.ts'
import { linesOf } from './audit-page.store.ts'

/** One page of what happened, newest first; the page that follows is asked for by the last line of this one. */
export async function listAudit(
  work: Pick<Work, 'db' | 'communityId'>,
  { pageSize, ...asked }: AuditQuery,
): Promise<AuditPage> {
  // One more than is shown says whether there is another page.
  const lines = await linesOf(work, asked, pageSize + 1)
  const items = lines.slice(0, pageSize)
  return { items, next: lines.length > pageSize ? items.at(-1)!.id : null }
}
