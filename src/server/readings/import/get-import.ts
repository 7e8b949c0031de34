import type {
  ImportDetail,
  ImportFile,
  ImportLine,
  NeedsMapping,
} from '../../../domain/readings/import/import.schema.ts'
import type { ImportSummary } from '../../../domain/readings/import/summary.ts'
import { mwhToKwh } from '../../../domain/units/energy.ts'
import type { Language } from '../../../domain/words/words.ts'
import type { Work } from '../../db/in-community.ts'
import { sentence } from '../../http/sentence.ts'
import { getOperation } from '../../meters/get-operation.ts'
import { overtakenBy } from './commit-days.store.ts'
import { importRow, type LineRow, type StoredRow } from './imports.store.ts'
import { sayFailure } from './say-failure.ts'
import type { StoredFailure, StoredFile } from './stored-import.ts'

type In = Pick<Work, 'db' | 'communityId'>

/** An import as the list shows it. */
export function importLineOf(row: LineRow, language: Language): ImportLine {
  const { id, state, profile, at, actor, counts, error } = row
  return {
    ...{ id, state: state as ImportLine['state'], profile: profile as ImportLine['profile'] },
    files: filesOf(row).map(({ name, size }) => ({ name, size })),
    ...{ at: at.toISOString(), by: actor },
    committed: doneAt(row.committed_at, row.committed_by),
    undone: doneAt(row.undone_at, row.undone_by),
    counts: counts as ImportLine['counts'],
    error: error === null ? null : sayFailure(error as unknown as StoredFailure, language),
  }
}

/** Everything about one import, in the language of whoever asks. */
export async function getImport(work: In, id: string, language: Language): Promise<ImportDetail> {
  const row = await importRow(work, id)
  const { operation_id: operationId } = row
  const operation = operationId && (await getOperation(work, operationId))
  return {
    ...importLineOf(row, language),
    files: filesOf(row).map(({ asked: _, ...file }): ImportFile => file),
    progress: row.progress,
    operation: operation ? { id: operation.id, name: operation.name } : null,
    summary: row.summary === null ? null : saySummary(row.summary as unknown as ImportSummary, language),
    needsMapping: row.needs_mapping as unknown as NeedsMapping | null,
    undo: await undoOf(work, row, language),
  }
}

export const filesOf = ({ files }: Pick<LineRow, 'files'>) => files as unknown as StoredFile[]

const doneAt = (at: Date | null, by: string | null) => at && { at: at.toISOString(), by: by! }

async function undoOf(work: In, { id, state }: StoredRow, language: Language): Promise<ImportDetail['undo']> {
  const refused = (code: string) => ({ code, message: sentence(language, `error.${code}`), import: null })
  if (state !== 'committed') return { possible: false, reason: refused('import-not-committed') }
  const by = await overtakenBy(work, id)
  if (by === undefined) return { possible: true, reason: null }
  const later = by && (await importRow(work, by))
  const named = later
    ? {
        id: later.id,
        at: (later.committed_at ?? later.at).toISOString(),
        by: later.committed_by ?? later.actor,
      }
    : null
  return { possible: false, reason: { ...refused('import-overtaken'), import: named } }
}

/** With a sentence beside every code, and kWh. */
function saySummary(summary: ImportSummary, language: Language): ImportDetail['summary'] {
  const said = <T extends { code: string }>(list: string, one: T) => ({
    ...one,
    message: sentence(language, `${list}.${one.code}`),
  })
  const kWh = (mwh: number | null) => (mwh === null ? null : mwhToKwh(mwh))
  const counts = Object.entries(summary.errorCounts) as [keyof ImportSummary['errorCounts'], number][]
  return {
    ...summary,
    months: summary.months.map((month) => ({
      ...month,
      offtakeShared: kWh(month.offtakeShared),
      offtakeResidual: kWh(month.offtakeResidual),
      injectionShared: kWh(month.injectionShared),
      injectionResidual: kWh(month.injectionResidual),
    })),
    doubts: summary.doubts.map((doubt) => said('importDoubt', doubt)),
    errors: summary.errors.map((error) => said('importError', error)),
    errorCounts: counts.map(([code, count]) => said('importError', { code, count })),
    notes: summary.notes.map((note) => said('importNote', note)),
  }
}
