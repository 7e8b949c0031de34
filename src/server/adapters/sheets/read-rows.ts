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
  /** called before each batch with how much of the file has been read, from 0 to 1 */
  onProgress?: (fraction: number) => void
  /** only the first so many rows of each sheet, all of them when not said */
  rowsPerSheet?: number
}

/**
 * The rows of an XLSX or CSV file that hold something, in batches, sheet after sheet in the workbook's order; hidden
 * sheets are left out. What the file is, is found in its content. Never more than a batch is in memory, but for a
 * workbook's shared texts. Throws a Refusal whose code says what the user can do (`error.file-…`, `workbook-…`, `csv-…`).
 */
export async function* readRows(path: string, options: Options = {}): AsyncGenerator<Row[]> {
  const found = await recognise(path, options.csv)
  if (found.format === 'csv') {
    const { format, delimiter, encoding, size } = found
    options.onFacts?.({ format, delimiter, encoding })
    const rows = firstOf(readCsv(path, found), options.rowsPerSheet)
    yield* watched(rows, 'file-empty', (read) => options.onProgress?.(read / size))
    return
  }
  const zip = await openZip(path)
  try {
    yield* readZip(zip, options)
  } finally {
    zip.close()
  }
}

async function* readZip(zip: Zip, { onFacts, onProgress, rowsPerSheet }: Options): AsyncGenerator<Row[]> {
  refuseOtherZips(zip)
  const workbook = await readWorkbook(zip)
  const { sheets, hiddenSheets, sharedTexts } = workbook
  if (sheets.length === 0) throw new Refusal(422, 'workbook-no-sheet')
  onFacts?.({ format: 'xlsx', sheets: sheets.map(({ name }) => name), hiddenSheets })
  const parts = [...sheets.map(({ part }) => part), ...(sharedTexts ? [sharedTexts] : [])]
  const size = parts.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0)
  const before = zip.unpacked()
  const texts = sharedTexts ? await readSharedTexts(zip, sharedTexts) : []
  async function* all() {
    for (const sheet of sheets) yield* firstOf(rowsOf(sheet), rowsPerSheet)
  }
  async function* rowsOf(sheet: (typeof sheets)[number]) {
    for await (const rows of readSheet(zip, sheet, workbook, texts))
      yield { rows, read: zip.unpacked() - before }
  }
  yield* watched(all(), 'workbook-no-sheet', (read) => onProgress?.(read / size))
}

/** The first so many rows; nothing is read beyond the batch that holds the last of them. */
async function* firstOf<Batch extends { rows: Row[] }>(
  batches: AsyncGenerator<Batch>,
  atMost = Number.POSITIVE_INFINITY,
): AsyncGenerator<Batch> {
  let left = atMost
  for await (const batch of batches) {
    if (batch.rows.length >= left) {
      yield { ...batch, rows: batch.rows.slice(0, left) }
      return
    }
    left -= batch.rows.length
    yield batch
  }
}

/** The rows, how far they were read told before each batch; a refusal when there is none. */
async function* watched(
  batches: AsyncGenerator<{ rows: Row[]; read: number }>,
  none: string,
  tell: (read: number) => void,
): AsyncGenerator<Row[]> {
  let any = false
  for await (const { rows, read } of batches) {
    any = true
    tell(read)
    yield rows
  }
  if (!any) throw new Refusal(422, none)
}

function refuseOtherZips({ parts }: Zip) {
  const names = [...parts.keys()]
  if (names.includes('xl/workbook.bin')) throw new Refusal(422, 'workbook-xlsb')
  if (names.includes('mimetype') && names.includes('content.xml')) throw new Refusal(422, 'workbook-ods')
}
