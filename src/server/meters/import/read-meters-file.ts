import type { Dso } from '../../../domain/meters/import/code-labels.ts'
import type { MeterColumn } from '../../../domain/meters/import/columns.ts'
import type { ReadRow } from '../../../domain/meters/import/read-row.ts'
import type { Mapping } from '../../../domain/tables/find-table.ts'
import { runInWorker } from '../../adapters/workers/run-in-worker.ts'
import { Refusal } from '../../http/refusal.ts'
import type { FileFacts, run } from './read-meters.work.ts'

/** More than any community of today has; measured: bench/import.ts. */
const mostRows = 25_000
/** What the thread may take; a file that needs more is no list of meters. */
const mostMegabytes = 512

export type MetersFile = FileFacts & { rows: ReadRow[] }

/** A file of meters as far as its cells can be read; refused with 413 or 422 and the reason when it is no such file. */
export async function readMetersFile(
  dsos: Dso[],
  path: string,
  mapping: Mapping<MeterColumn>,
  signal: AbortSignal,
): Promise<MetersFile> {
  const rows: ReadRow[] = []
  const facts = await runInWorker<typeof run>(
    new URL('./read-meters.work.ts', import.meta.url),
    { path, mapping, dsos, mostRows },
    {
      signal,
      onMessage: (some) => void rows.push(...some),
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    },
  ).catch((error) => {
    throw isTooMuch(error) ? new Refusal(413, 'file-inflates', 'files') : error
  })
  return { ...facts, rows }
}

const isTooMuch = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
