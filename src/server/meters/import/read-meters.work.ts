import type { Dso } from '../../../domain/meters/import/code-labels.ts'
import { columnNames, type MeterColumn } from '../../../domain/meters/import/columns.ts'
import { type ReadRow, rowReader } from '../../../domain/meters/import/read-row.ts'
import type { Row } from '../../../domain/tables/cell.ts'
import { type FoundTable, findTable, type Mapping } from '../../../domain/tables/find-table.ts'
import { readRows, type TableFacts } from '../../adapters/sheets/read-rows.ts'
import type { Post } from '../../adapters/workers/work.ts'
import { Refusal } from '../../http/refusal.ts'

export type ToRead = { path: string; mapping: Mapping<MeterColumn>; dsos: Dso[]; mostRows: number }

/** What is known of the file besides its rows. */
export type FileFacts = Omit<FoundTable<keyof typeof columnNames>, 'rows'> & { hiddenSheets: string[] }

const batch = 250

/** In a thread of its own: reads the file, finds its table and posts its rows as far as they can be read, in batches. Refused with 422 when there are too many, or none. */
export async function run(
  { path, mapping, dsos, mostRows }: ToRead,
  post: Post<ReadRow[]>,
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
  const found = findTable(rows, columnNames, mapping)
  if (!found) throw new Refusal(422, 'no-rows', 'files')
  const { rows: below, ...facts } = found
  if (found.places.ean !== undefined) {
    const read = rowReader(found.places, below, dsos)
    for (let i = 0; i < below.length; i += batch)
      await post(below.slice(i, i + batch).flatMap((row) => read(row) ?? []))
  }
  return { ...facts, hiddenSheets }
}
