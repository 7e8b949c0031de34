import type { ImportSummary } from '../../../domain/readings/import/summary.ts'
import type { Jobs } from '../../adapters/jobs/jobs.ts'
import type { Work } from '../../db/in-community.ts'
import { Refusal } from '../../http/refusal.ts'
import { importRow, toCommitting } from './imports.store.ts'
import { queueImport } from './receive-import.ts'

type Asking = Pick<Work, 'db' | 'communityId' | 'userName'> & { userId: string | null }

/**
 * What a preview showed is to be written, in the background; the audit line is the commit's. 409 when there is no preview
 * (any more), a layout has to be described first, or nothing in it is of this community.
 */
export async function requestCommit(work: Asking, jobs: Jobs, id: string) {
  const { summary, needs_mapping: needsMapping } = await importRow(work, id)
  if (needsMapping) throw new Refusal(409, 'import-needs-mapping')
  const { meters = [], months = [] } = (summary ?? {}) as unknown as Partial<ImportSummary>
  if (summary && ![...meters, ...months].some(({ meterId }) => meterId !== null))
    throw new Refusal(409, 'import-of-strangers')
  if (!(await toCommitting(work, id))) throw new Refusal(409, 'import-not-previewed')
  await queueImport(work, jobs, id)
}
