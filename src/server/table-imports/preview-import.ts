import { displayName } from '../../domain/members/member-name.ts'
import type { ImportPreview, ImportQuery, ImportRow } from '../../domain/tables/import.schema.ts'
import type { PlannedRow } from '../../domain/tables/planned-row.ts'
import type { TableKind } from '../../domain/tables/read-row.ts'
import type { ImportPlan } from './import-kind.ts'
import type { ImportWords } from './import-words.ts'
import type { TableFile } from './read-table-file.ts'

const namedMembers = 10

/** What a dry run shows, one page of the rows: all of them, or those of one verdict. */
export function previewOf<Row extends PlannedRow<string>, State>(
  fileName: string,
  file: TableFile,
  plan: ImportPlan<Row, State>,
  table: TableKind,
  words: Omit<ImportWords, 'row'> & { row: (planned: Row) => ImportRow },
  { verdict, page, pageSize }: ImportQuery,
): ImportPreview {
  const fieldAt = new Map(Object.entries(file.places).map(([field, at]) => [at, field]))
  const wanted = verdict ? plan.rows.filter((row) => row.verdict === verdict) : plan.rows
  const missing = table.missing(file.places)
  return {
    fileName,
    sheet: file.sheet,
    otherSheets: file.otherSheets,
    columns: file.columns.map((column, i) => {
      const field = fieldAt.get(i) ?? null
      return { ...column, field, isAside: field !== null && table.aside.includes(field) }
    }),
    fields: table.columns.map((field) => {
      const at = file.places[field]
      return {
        field,
        label: words.labelOf(field),
        help: words.helpOf(field),
        isNeeded: table.needed.includes(field),
        values: words.valuesOf(field),
        column: at === undefined ? null : file.columns[at]!.key,
      }
    }),
    missing: missing ? [missing] : [],
    counts: plan.counts,
    toWrite: {
      created: plan.changes.filter(({ before }) => !before).length,
      changed: plan.changes.filter(({ before }) => before).length,
    },
    newMembers: {
      total: plan.members.length,
      names: plan.members.slice(0, namedMembers).map(displayName),
    },
    fingerprint: plan.fingerprint,
    rows: {
      items: wanted.slice((page - 1) * pageSize, page * pageSize).map(words.row),
      total: wanted.length,
      page,
      pageSize,
    },
  }
}
