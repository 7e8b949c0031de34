import type { DayToWrite, KnownMeter, PreviewedMeter } from '../../../domain/readings/import/preview-meter.ts'
import type { MonthTotal } from '../../../domain/readings/import/readers/month-reader.ts'
import { type ImportSummary, summarise } from '../../../domain/readings/import/summary.ts'
import { writeAuditLine } from '../../audit/write-audit-line.ts'
import { Refusal } from '../../http/refusal.ts'
import { letterOf } from '../readings.store.ts'
import type { ImportWork } from './as-importer.ts'
import { writeDays } from './commit-days.store.ts'
import { forgetStaged, stagedEans, stagedSeries } from './import-days.store.ts'
import { importRow, oneAtATime, saveCommitted } from './imports.store.ts'
import { knownMeters } from './known-meters.ts'
import { writeMonths } from './month-totals.store.ts'
import { noteChanged } from './note-changed.ts'
import { batchesOf, previewMonths, previewSeries } from './preview-series.ts'
import type { Tell } from './progress.ts'
import { countsOf } from './stored-import.ts'
import { tellImport } from './tell-import.ts'

/**
 * Writes what arrived, merged with what is stored by now, which may be more than at the preview; the summary then tells
 * what was really done. What stood there is kept for an undo. Refused when it was cancelled before the end.
 */
export async function commitImport(work: ImportWork, id: string, tell: Tell) {
  await oneAtATime(work, 'readings')
  const { summary: asked, files, operation_id: operationId } = await importRow(work, id)
  const before = asked as unknown as ImportSummary
  const eans = await stagedEans(work, id)
  const known = await knownMeters(work, [...new Set([...eans, ...before.months.map(({ ean }) => ean)])])
  const previewed: Pick<PreviewedMeter, 'preview' | 'doubts'>[] = []
  const changed = new Set<string>()
  for (const some of batchesOf(eans)) {
    const series = await stagedSeries(work, id, some)
    const batch = await previewSeries(work, series, known, operationId)
    await writeDays(
      work,
      id,
      batch.flatMap((meter) => daysOf(meter)),
    )
    for (const { preview, doubts, toWrite } of batch) {
      previewed.push({ preview, doubts })
      if (toWrite.length > 0) changed.add(preview.meterId!)
    }
    await tell(0.9 * (previewed.length / eans.length))
  }
  const months = await commitMonths(work, id, before.months, known)
  await noteChanged(work, [...changed])
  await forgetStaged(work, id)
  // What came up while reading stays; what came up while comparing was found anew.
  const read = { ...before, doubts: before.doubts.filter(({ code }) => !isOfComparing(code)) }
  const summary = summarise(read, previewed, months)
  await writeAuditLine(work, {
    action: 'import.committed',
    entityId: id,
    after: { files: (files as { name: string }[]).map(({ name }) => name), counts: countsOf(summary) },
  })
  await tellImport(work, id, 'committed')
  if (!(await saveCommitted(work, id, summary))) throw new Refusal(409, 'import-cancelled')
}

/** The doubts of `previewMeter`; the others are of the files. */
const isOfComparing = (code: string) =>
  ['unit-suspicious', 'above-capacity', 'estimate-replaces-measured'].includes(code)

const daysOf = ({ preview, toWrite }: { preview: { meterId: string | null }; toWrite: DayToWrite[] }) =>
  toWrite.map(({ direction, after }) => ({
    ...after,
    meterId: preview.meterId!,
    direction: letterOf[direction],
  }))

async function commitMonths(
  work: ImportWork,
  id: string,
  months: readonly MonthTotal[],
  known: ReadonlyMap<string, KnownMeter>,
) {
  const previewed = await previewMonths(work, months, known)
  const toWrite = previewed.flatMap(({ preview: { meterId, change }, after }) =>
    meterId !== null && change !== 'same' ? [{ ...after, meterId }] : [],
  )
  if (toWrite.length > 0) await writeMonths(work, id, toWrite)
  return previewed.map(({ preview }) => preview)
}
