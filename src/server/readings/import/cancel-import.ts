import type { FileStore } from '../../adapters/files/file-store.ts'
import { writeAuditLine } from '../../audit/write-audit-line.ts'
import { Refusal } from '../../http/refusal.ts'
import type { ImportWork } from './as-importer.ts'
import { forgetStaged } from './import-days.store.ts'
import { importRow, neededByNobodyElse, oneAtATime, toCancelled } from './imports.store.ts'
import type { StoredFile } from './stored-import.ts'

type Cancelling = Pick<ImportWork, 'db' | 'communityId' | 'userId' | 'userName'>

/** Nothing of this import will be written; refused when it is too late. Its files are to be removed afterwards. */
export async function cancelImport(work: Cancelling, id: string) {
  if (!(await toCancelled(work, id))) throw new Refusal(409, 'import-over')
  await forgetStaged(work, id)
  await writeAuditLine(work, { action: 'import.cancelled', entityId: id })
}

/** Removes the files of a cancelled import that no other import of the community needs. */
export async function removeFiles(
  work: Pick<Cancelling, 'db' | 'communityId'>,
  files: FileStore,
  id: string,
) {
  await oneAtATime(work, 'files') // somebody may be sending the very same file
  const row = await importRow(work, id)
  const hashes = (row.files as unknown as StoredFile[]).map(({ sha256 }) => sha256)
  for (const hash of await neededByNobodyElse(work, id, [...new Set(hashes)]))
    await files.remove(work.communityId, hash)
}
