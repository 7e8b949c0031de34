import { displayName } from '../../../domain/members/member-name.ts'
import type { Dso } from '../../../domain/meters/import/code-labels.ts'
import {
  followingColumns,
  type MeterColumn,
  meterColumns,
  neededForNew,
} from '../../../domain/meters/import/columns.ts'
import type { ImportPreview, ImportQuery } from '../../../domain/tables/import.schema.ts'
import type { Language } from '../../../domain/words/words.ts'
import { importWords } from './import-words.ts'
import type { ImportPlan } from './plan-import.ts'
import type { MetersFile } from './read-meters-file.ts'

const namedMembers = 10

/** What a dry run shows, one page of the rows: all of them, or those of one verdict. */
export function previewOf(
  fileName: string,
  file: MetersFile,
  plan: ImportPlan,
  dsos: readonly Dso[],
  language: Language,
  { verdict, page, pageSize }: ImportQuery,
): ImportPreview {
  const words = importWords(language, dsos, file)
  const fieldAt = new Map(Object.entries(file.places).map(([field, at]) => [at, field]))
  const wanted = verdict ? plan.rows.filter((row) => row.verdict === verdict) : plan.rows
  return {
    fileName,
    sheet: file.sheet,
    otherSheets: file.otherSheets,
    columns: file.columns.map((column, i) => {
      const field = fieldAt.get(i) ?? null
      return { ...column, field, isAside: followingColumns.some((name) => name === field) }
    }),
    fields: meterColumns.map((field) => fieldOf(field, file, words)),
    missing: file.missing.filter((field) => field === 'ean'),
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

function fieldOf(field: MeterColumn, { columns, places }: MetersFile, words: ReturnType<typeof importWords>) {
  const at = places[field]
  return {
    field,
    label: words.labelOf(field),
    help: words.say(`columnHelp.${field}`),
    isNeeded: neededForNew.includes(field),
    values: words.valuesOf(field),
    column: at === undefined ? null : columns[at]!.key,
  }
}
