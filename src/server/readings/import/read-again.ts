import type { ReadAgain } from '../../../domain/readings/import/import.schema.ts'
import type { Jobs } from '../../adapters/jobs/jobs.ts'
import { writeAuditLine } from '../../audit/write-audit-line.ts'
import type { Work } from '../../db/in-community.ts'
import { Refusal } from '../../http/refusal.ts'
import { forgetStaged } from './import-days.store.ts'
import { importRow, toReading } from './imports.store.ts'
import { queueImport } from './receive-import.ts'
import type { StoredFile } from './stored-import.ts'

/** The files of an import that is not committed are read once more: another way, or because meters were created since. */
export async function readAgain(work: Work, jobs: Jobs, id: string, { files: asked }: ReadAgain) {
  const { files } = await importRow(work, id)
  const stored = files as unknown as StoredFile[]
  const unknown = asked.find(({ file }) => file >= stored.length)
  if (unknown) throw new Refusal(422, 'invalid', `files.${asked.indexOf(unknown)}.file`)
  const again = stored.map((file, i): StoredFile => {
    const other = asked.find((one) => one.file === i)
    return {
      ...file,
      ...{ rows: null, readAs: null, choices: [] },
      asked: other
        ? { profile: other.profile, mappingId: other.mappingId, describeAnew: other.describeAnew }
        : file.asked,
    }
  })
  if (!(await toReading(work, id, again))) throw new Refusal(409, 'import-not-previewed')
  await forgetStaged(work, id)
  await queueImport(work, jobs, id)
  await writeAuditLine(work, { action: 'import.read-again', entityId: id, after: { asked } })
}
