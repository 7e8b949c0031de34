import type { Mapping } from '../../domain/tables/find-table.ts'
import type { ReadRow } from '../../domain/tables/read-row.ts'
import { runInWorker } from '../adapters/workers/run-in-worker.ts'
import { Refusal } from '../http/refusal.ts'
import type { TableAsked } from './import-kind.ts'
import type { FileFacts, run } from './read-table.work.ts'

/** More than any community of today has; measured: bench/import-meters.ts. */
const mostRows = 25_000
/** What the thread may take; a file that needs more is no list of meters or members. */
const mostMegabytes = 512

export type TableFile = FileFacts & { rows: ReadRow<string>[] }

/** A file of meters or members as far as its cells can be read; refused with 413 or 422 and the reason when it is no such file. */
export async function readTableFile(
  asked: TableAsked,
  path: string,
  mapping: Mapping<string>,
  signal: AbortSignal,
): Promise<TableFile> {
  const rows: ReadRow<string>[] = []
  const facts = await runInWorker<typeof run>(
    new URL('./read-table.work.ts', import.meta.url),
    { path, mapping, asked, mostRows },
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
