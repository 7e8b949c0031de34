import { writeAuditLine } from '../../audit/write-audit-line.ts'
import type { Work } from '../../db/in-community.ts'
import * as store from './import-profiles.store.ts'

/** The community forgets how it described a layout. */
export async function deleteImportProfile(work: Work, id: string) {
  await store.deleteImportProfile(work, id)
  await writeAuditLine(work, { action: 'import-profile.deleted', entityId: id })
}
