import {
  type KnownMeter,
  type PreviewedMeter,
  previewMeter,
} from '../../../domain/readings/import/preview-meter.ts'
import type { MonthTotal } from '../../../domain/readings/import/readers/month-reader.ts'
import type { ReadSeries } from '../../../domain/readings/import/slots/arriving.ts'
import type { MonthPreview } from '../../../domain/readings/import/summary.ts'
import { mergeMonth } from '../../../domain/readings/merge-month.ts'
import type { ImportWork } from './as-importer.ts'
import { storedDays } from './commit-days.store.ts'
import { storedMonths } from './month-totals.store.ts'

type In = Pick<ImportWork, 'db' | 'communityId'>

/** What the import of some series would do, meter by meter, compared with what is stored by now. */
export async function previewSeries(
  work: In,
  series: readonly ReadSeries[],
  known: ReadonlyMap<string, KnownMeter>,
  operationId: string | null,
): Promise<PreviewedMeter[]> {
  const days = series.flatMap((one) => [one.days[0]!.day, one.days.at(-1)!.day]).sort()
  const ids = [...new Set(series.flatMap(({ ean }) => known.get(ean)?.meterId ?? []))]
  const stored = ids.length > 0 ? await storedDays(work, ids, days[0]!, days.at(-1)!) : () => null
  return [...Map.groupBy(series, ({ ean }) => ean)].map(([ean, of]) => {
    const meter = known.get(ean) ?? null
    return previewMeter(of, meter, (direction, day) => stored(meter!.meterId, direction, day), operationId)
  })
}

/** The same for totals of months, with what each of our meters' totals becomes. */
export async function previewMonths(
  work: In,
  months: readonly MonthTotal[],
  known: ReadonlyMap<string, KnownMeter>,
): Promise<{ preview: MonthPreview; after: MonthTotal }[]> {
  const ids = [...new Set(months.flatMap(({ ean }) => known.get(ean)?.meterId ?? []))]
  const stored = await storedMonths(work, ids)
  return months.map((month) => {
    const meterId = known.get(month.ean)?.meterId ?? null
    if (meterId === null) return { preview: { ...month, meterId, change: 'unknown' }, after: month }
    const { change, total } = mergeMonth(stored(meterId, month), month)
    return { preview: { ...month, meterId, change }, after: total }
  })
}

/** So many meters are compared at once: a year of them is 60 MB. */
const batch = 50

/** The series in batches of meters; those of one meter stay together. `series` are in order of their EANs. */
export function* batchesOf(eans: readonly string[]): Generator<string[]> {
  for (let first = 0; first < eans.length; first += batch) yield eans.slice(first, first + batch)
}
