import { createReadStream } from 'node:fs'
import Papa from 'papaparse'
import type { Cell, Row } from '../../../domain/tables/cell.ts'
import { Refusal } from '../../http/refusal.ts'
import type { CsvDialect } from './csv-dialect.ts'
import { limits } from './limits.ts'

/** The rows of a CSV that hold something, in batches, and how many bytes were read for them. Every cell is text; rows are counted as a spreadsheet shows them, a line `sep=;` left out. */
export async function* readCsv(
  path: string,
  { delimiter, encoding }: CsvDialect,
): AsyncGenerator<{ rows: Row[]; read: number }> {
  const decoder = new TextDecoder(encoding) // takes the byte-order mark away
  let text = ''
  let number = 0
  let parser: Papa.Parser | undefined
  let newline: '\n' | '\r' = '\n'

  const take = (last: boolean): Row[] => {
    if (!parser) {
      text = text.replace(/^sep=.\r?\n/i, '')
      newline = newlineOf(text)
      parser = new Papa.Parser({ delimiter, newline })
    }
    // Whole lines only: at a quotation mark that ends a chunk, the parser could not know what it means.
    const end = last ? text.length : text.lastIndexOf(newline) + 1
    const parsed: Papa.ParseResult<string[]> = parser.parse(text.slice(0, end), 0, !last)
    const bad = parsed.errors.find(({ type }) => type === 'Quotes')
    if (bad) throw badQuotes(number + (bad.row ?? 0) + 1)
    const { data, meta } = parsed
    text = last ? '' : text.slice(meta.cursor)
    if (text.length > limits.quotedCharacters)
      throw text.includes('"') ? badQuotes(number + data.length + 1) : new Refusal(422, 'file-not-a-table')
    const rows: Row[] = []
    for (const texts of data) {
      number++
      const cells = cellsOf(texts)
      if (cells.length > 0) rows.push({ sheet: '', number, cells })
    }
    return rows
  }

  const file = createReadStream(path, { highWaterMark: chunkBytes })
  for await (const chunk of file) {
    text += decoder.decode(chunk as Buffer, { stream: true })
    const rows = take(false)
    if (rows.length > 0) yield { rows, read: file.bytesRead }
  }
  text += decoder.decode()
  const rows = take(true)
  if (rows.length > 0) yield { rows, read: file.bytesRead }
}

const chunkBytes = 256 * 1024
const badQuotes = (row: number) => new Refusal(422, 'csv-quotes', undefined, { params: { row } })

/** `\n`, which also ends a line of Windows: its `\r` is then the last character of the last cell. Only `\r` in a file of an old Mac. */
const newlineOf = (text: string) => (text.includes('\n') || !text.includes('\r') ? '\n' : '\r')

/** Texts as cells: empty is null, none at the end. */
function cellsOf(texts: string[]): Cell[] {
  const cells: Cell[] = texts
  let length = 0
  for (let i = 0; i < texts.length; i++) {
    if (i === texts.length - 1 && texts[i]!.endsWith('\r')) texts[i] = texts[i]!.slice(0, -1)
    if (texts[i] === '') cells[i] = null
    else length = i + 1
  }
  cells.length = length
  return cells
}
