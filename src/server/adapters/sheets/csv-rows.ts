import { createReadStream } from 'node:fs'
import Papa from 'papaparse'
import type { Cell, Row } from '../../../domain/tables/cell.ts'
import { Refusal } from '../../http/refusal.ts'
import type { CsvDialect } from './csv-dialect.ts'
import { limits } from './limits.ts'

/** The rows of a CSV that hold something, in batches. Every cell is text; rows are counted as a spreadsheet shows them, a line `sep=;` left out. */
export async function* readCsv(path: string, { delimiter, encoding }: CsvDialect): AsyncGenerator<Row[]> {
  const decoder = new TextDecoder(encoding) // takes the byte-order mark away
  let rest = ''
  let number = 0
  let start = true
  let newline: '\n' | '\r' | '\r\n' | undefined
  const take = (last: boolean): Row[] => {
    if (start) {
      rest = rest.replace(/^sep=.\r?\n/i, '')
      start = false
    }
    newline ??= newlineOf(rest)
    const parsed = new Papa.Parser({ delimiter, newline }).parse(rest, 0, !last)
    const { data, errors, meta } = parsed as Papa.ParseResult<string[]>
    const bad = errors.find(({ type }) => type === 'Quotes')
    if (bad && (last || bad.code !== 'MissingQuotes'))
      throw new Refusal(422, 'csv-quotes', undefined, { params: { row: number + (bad.row ?? 0) + 1 } })
    rest = last ? '' : rest.slice(meta.cursor)
    if (rest.length > limits.quotedCharacters)
      throw new Refusal(422, 'csv-quotes', undefined, { params: { row: number + data.length + 1 } })
    const rows: Row[] = []
    for (const texts of data) {
      number++
      const cells = cellsOf(texts)
      if (cells.length > 0) rows.push({ sheet: '', number, cells })
    }
    return rows
  }
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    rest += decoder.decode(chunk as Buffer, { stream: true })
    const rows = take(false)
    if (rows.length > 0) yield rows
  }
  rest += decoder.decode()
  const rows = take(true)
  if (rows.length > 0) yield rows
}

function newlineOf(text: string) {
  if (!text.includes('\n')) return text.includes('\r') ? '\r' : '\n'
  return /(^|[^\r])\n/.test(text) ? '\n' : '\r\n'
}

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
