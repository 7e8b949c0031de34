import type { Row } from '../../domain/tables/cell.ts'
import { type FoundTable, findTable, type Mapping } from '../../domain/tables/find-table.ts'
import { type ReadRow, rowReader } from '../../domain/tables/read-row.ts'
import { readRows, type TableFacts } from '../adapters/sheets/read-rows.ts'
import type { Post } from '../adapters/workers/work.ts'
import { Refusal } from '../http/refusal.ts'
import { type TableAsked, tableOf } from './import-kind.ts'

export type ToRead = { path: string; mapping: Mapping<string>; asked: TableAsked; mostRows: number }

/** What is known of the file besides its rows. */
export type FileFacts = Omit<FoundTable<string>, 'rows' | 'missing'> & { hiddenSheets: string[] }

const batch = 250

/** In a thread of its own: reads the file, finds its table and posts its rows as far as they can be read, in batches. Refused with 422 when there are too many, or none. */
export async function run(
  { path, mapping, asked, mostRows }: ToRead,
  post: Post<ReadRow<string>[]>,
): Promise<FileFacts> {
  const rows: Row[] = []
  let hiddenSheets: string[] = []
  const onFacts = (facts: TableFacts) => {
    if (facts.format === 'xlsx') hiddenSheets = facts.hiddenSheets
  }
  for await (const some of readRows(path, { onFacts })) {
    rows.push(...some)
    if (rows.length > mostRows + 100)
      throw new Refusal(422, 'too-many-rows', 'files', { params: { most: mostRows } })
  }
  const kind = tableOf(asked)
  const found = findTable(rows, kind.names, mapping)
  if (!found) throw new Refusal(422, 'no-rows', 'files')
  const { rows: below, missing: _, ...facts } = found
  if (kind.missing(found.places) === null) {
    const read = rowReader(kind, found.places, below)
    for (let i = 0; i < below.length; i += batch)
      await post(below.slice(i, i + batch).flatMap((row) => read(row) ?? []))
  }
  return { ...facts, hiddenSheets }
}
