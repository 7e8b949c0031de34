import { runInWorker } from '../workers/run-in-worker.ts'
import type { PlainDocument, run } from './write-pdf.work.ts'

/** A document as PDF, laid out in a thread. */
export const writePdf = (document: PlainDocument): Promise<Uint8Array> =>
  runInWorker<typeof run>(new URL('./write-pdf.work.ts', import.meta.url), document)
