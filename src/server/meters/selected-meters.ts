import type { MeterSelection } from '../../domain/meters/bulk.schema.ts'
import type { Work } from '../db/in-community.ts'
import { idsMatching } from './ids-matching.ts'

/** The ids of a selection, each once and in order, so that two who lock them wait for each other. */
export async function selectedMeters(work: Work, selection: MeterSelection): Promise<string[]> {
  if ('ids' in selection) return [...new Set(selection.ids)].sort()
  const except = new Set(selection.except)
  const found = await idsMatching(work, selection.filter, 'id') // sorting 100 000 here would hold up everybody else
  return found.filter((id) => !except.has(id))
}
