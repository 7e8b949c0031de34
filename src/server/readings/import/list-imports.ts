import type { ImportsQuery } from '../../../domain/readings/import/import.schema.ts'
import type { Language } from '../../../domain/words/words.ts'
import type { Work } from '../../db/in-community.ts'
import { importLineOf } from './get-import.ts'
import { importsPage } from './imports.store.ts'

/** One page of the imports of the community. */
export async function listImports(work: Work, query: ImportsQuery, language: Language) {
  const { rows, total } = await importsPage(work, query)
  const { page, pageSize } = query
  return { items: rows.map((row) => importLineOf(row, language)), total, page, pageSize }
}
