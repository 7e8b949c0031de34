import type { Work } from '../../db/in-community.ts'
import { Refusal } from '../../http/refusal.ts'
import { filesOf } from './get-import.ts'
import { importRow } from './imports.store.ts'

/** A file of an import by its place in the list, from 0: its name, content and size. 404 when there are not so many. */
export async function originalFile(work: Work, id: string, index: number) {
  const file = filesOf(await importRow(work, id))[index]
  if (!file) throw new Refusal(404, 'not-found')
  return file
}
