import type { GivenMapping, NeedsMapping } from '../../../domain/readings/import/import.schema.ts'
import type { Jobs } from '../../adapters/jobs/jobs.ts'
import type { Work } from '../../db/in-community.ts'
import { newId } from '../../db/new-id.ts'
import { Refusal } from '../../http/refusal.ts'
import { saveImportProfile } from './import-profiles.store.ts'
import { importRow } from './imports.store.ts'
import { readAgain } from './read-again.ts'

/** Somebody describes the layout of the file that was not recognised: it is kept under a name, and the file read by it. */
export async function giveMapping(work: Work, jobs: Jobs, id: string, { name, mapping }: GivenMapping) {
  const { needs_mapping: needed } = await importRow(work, id)
  if (!needed) throw new Refusal(409, 'import-needs-no-mapping')
  const mappingId = await saveImportProfile(work, { id: newId(), name, mapping })
  const { file } = needed as unknown as NeedsMapping
  await readAgain(work, jobs, id, { files: [{ file, profile: 'mapped', mappingId, describeAnew: false }] })
}
