import type {
  ImportChoice,
  ImportCounts,
  ImportFile,
  NeedsMapping,
} from '../../../domain/readings/import/import.schema.ts'
import type { ImportSummary } from '../../../domain/readings/import/summary.ts'

/** A file as the row of its import keeps it. */
export type StoredFile = ImportFile & {
  /** as it was asked to be read; null: as it is recognised */
  asked: (Pick<ImportChoice, 'profile' | 'mappingId'> & { describeAnew?: boolean }) | null
}

/** Why an import failed, to be said in any language. */
export type StoredFailure = {
  code: string
  params: Record<string, string | number>
  file: string | null
}

/** What reading the files came to. */
export type Preview = {
  files: StoredFile[]
  operationId: string | null
  /** null: a layout has to be described first */
  summary: ImportSummary | null
  needsMapping: NeedsMapping | null
  /** why it has to be described once more */
  error: StoredFailure | null
}

/** What the list shows of a summary. */
export function countsOf({ meters, months, errorCounts, doubts }: ImportSummary): ImportCounts {
  const known = meters.filter(({ meterId }) => meterId !== null)
  const sum = (of: 'daysNew' | 'daysAdded' | 'daysChanged' | 'daysSame') =>
    known.reduce((total, meter) => total + meter[of], 0)
  const eans = (of: readonly { ean: string; meterId: string | null }[], isKnown: boolean) =>
    of.filter(({ meterId }) => (meterId !== null) === isKnown).map(({ ean }) => ean)
  const everything = [...meters, ...months]
  return {
    meters: new Set(eans(everything, true)).size,
    unknownMeters: new Set(eans(everything, false)).size,
    daysNew: sum('daysNew'),
    daysAdded: sum('daysAdded'),
    daysChanged: sum('daysChanged'),
    daysSame: sum('daysSame'),
    months: months.filter(({ meterId }) => meterId !== null).length,
    errors: Object.values(errorCounts).reduce((total, count) => total + count, 0),
    doubts: doubts.length,
  }
}
