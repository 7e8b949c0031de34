import type { Row } from '../../../domain/tables/cell.ts'
import { Refusal } from '../../http/refusal.ts'
import type { CsvDialect } from './csv-dialect.ts'
import { readCsv } from './csv-rows.ts'
import { openZip, type Zip } from './open-zip.ts'
import { recognise } from './recognise.ts'
import { readSharedTexts } from './shared-texts.ts'
import { readSheet } from './sheet-rows.ts'
import { readWorkbook } from './workbook.ts'

/** What is known of a file before its first row. */
export type TableFacts =
  | { format: 'xlsx'; sheets: string[]; hiddenSheets: string[] }
  | ({ format: 'csv' } & CsvDialect)

type Options = {
  /** what the user says of a CSV; the rest is found */
  csv?: Partial<CsvDialect>
  /** called once, before the first batch */
  onFacts?: (facts: TableFacts) => void
}

/**
 * The rows of an XLSX or CSV file that hold something, in batches, sheet after sheet in the workbook's order; hidden
 * sheets are left out. What the file is, is found in its content. Never more than a batch is in memory, but for a
 * workbook's shared texts. Throws a Refusal whose code says what the user can do (`error.file-…`, `workbook-…`, `csv-…`).
 */
export async function* readRows(path: string, { csv, onFacts }: Options = {}): AsyncGenerator<Row[]> {
  const found = await recognise(path, csv)
  if (found.format === 'csv') {
    onFacts?.(found)
    yield* orRefused(readCsv(path, found), 'file-empty')
    return
  }
  const zip = await openZip(path)
  try {
    refuseOtherZips(zip)
    const workbook = await readWorkbook(zip)
    if (workbook.sheets.length === 0) throw new Refusal(422, 'workbook-no-sheet')
    onFacts?.({
      format: 'xlsx',
      sheets: workbook.sheets.map(({ name }) => name),
      hiddenSheets: workbook.hiddenSheets,
    })
    const texts = workbook.sharedTexts ? await readSharedTexts(zip, workbook.sharedTexts) : []
    async function* sheets() {
      for (const sheet of workbook.sheets) yield* readSheet(zip, sheet, workbook, texts)
    }
    yield* orRefused(sheets(), 'workbook-no-sheet')
  } finally {
    zip.close()
  }
}

/** The rows, or a refusal when there is none. */
async function* orRefused(batches: AsyncGenerator<Row[]>, code: string): AsyncGenerator<Row[]> {
  let any = false
  for await (const batch of batches) {
    any = true
    yield batch
  }
  if (!any) throw new Refusal(422, code)
}

function refuseOtherZips({ parts }: Zip) {
  const names = [...parts.keys()]
  if (names.includes('xl/workbook.bin')) throw new Refusal(422, 'workbook-xlsb')
  if (names.includes('mimetype') && names.includes('content.xml')) throw new Refusal(422, 'workbook-ods')
  if (!names.some((name) => name.endsWith('workbook.xml'))) throw new Refusal(422, 'file-not-a-table')
}
