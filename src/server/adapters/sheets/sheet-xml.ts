import { columnName, serialOfDay } from '../../../domain/tables/cell.ts'
import type { WrittenColumn, WrittenRow, WrittenTable } from './written-table.ts'

const chunkCharacters = 64 * 1024
/** So many rows are looked at before the columns get their widths. */
const sampleRows = 200

/** One sheet, in pieces of about 64 KB. `style` is the number of its first column's style. */
export async function* sheetXml(
  columns: readonly WrittenColumn[],
  rows: WrittenTable['rows'],
  style: number,
) {
  const letters = columns.map((_, i) => columnName(i))
  const header = columns.map((column) => column.header)
  let xml = ''
  let number = 1
  let first: WrittenRow[] | null = []
  const add = (row: WrittenRow) => {
    number++
    xml += `<row r="${number}">`
    for (let i = 0; i < columns.length; i++)
      xml += cellXml(`${letters[i]}${number}`, row[i] ?? null, columns[i]!, style + i)
    xml += '</row>'
  }
  const begin = () => {
    xml += `${head(columns, first!, style)}<row r="1">${header.map((text, i) => textCell(`${letters[i]}1`, text, 1)).join('')}</row>`
    for (const row of first!) add(row)
    first = null
  }
  for await (const row of rows) {
    if (first) {
      first.push(row)
      if (first.length === sampleRows) begin()
    } else add(row)
    if (xml.length < chunkCharacters) continue
    yield xml
    xml = ''
  }
  if (first) begin()
  yield `${xml}</sheetData>${foot(columns, letters, number)}</worksheet>`
}

/** The columns have their styles too, so that what somebody types under the last row is text where text is meant. */
function head(columns: readonly WrittenColumn[], rows: WrittenRow[], style: number): string {
  const cols = columns.map(({ header, kind }, i) => {
    const longest = Math.max(
      header.length + 1, // bold
      kind === 'day' ? 10 : 0,
      ...rows.map((row) => (row[i] === null || row[i] === undefined ? 0 : String(row[i]).length)),
    )
    return `<col min="${i + 1}" max="${i + 1}" width="${Math.min(60, Math.max(8, longest)) + 2}" style="${style + i}" customWidth="1"/>`
  })
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${cols.join('')}</cols><sheetData>`
}

/** Codes are text on purpose: no green corner saying that they look like numbers. */
function foot(columns: readonly WrittenColumn[], letters: string[], last: number): string {
  const ranges = letters.flatMap((letter, i) =>
    columns[i]!.kind === 'text' ? [`${letter}1:${letter}${last}`] : [],
  )
  if (ranges.length === 0) return ''
  return `<ignoredErrors><ignoredError sqref="${ranges.join(' ')}" numberStoredAsText="1"/></ignoredErrors>`
}

function cellXml(at: string, value: WrittenRow[number], { kind }: WrittenColumn, style: number): string {
  if (value === null || value === '') return ''
  if (kind === 'day' && typeof value === 'string')
    return `<c r="${at}" s="${style}"><v>${serialOfDay(value)}</v></c>`
  if (typeof value === 'number' && kind !== 'text')
    return Number.isFinite(value) ? `<c r="${at}" s="${style}"><v>${value}</v></c>` : ''
  if (typeof value === 'boolean') return `<c r="${at}" s="${style}" t="b"><v>${value ? 1 : 0}</v></c>`
  return textCell(at, String(value), style)
}

/** The longest text that Excel opens in a cell. */
const longestText = 32_767

function textCell(at: string, text: string, style: number): string {
  const whole = text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(whole)}</t></is></c>`
}

const special: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for XML; what XML cannot hold is written as a workbook writes it, `_x0007_`, and what looks like that as `_x005F_x0007_`. */
export const escapeXml = (text: string) =>
  text
    .toWellFormed()
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones meant
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (letter) => `_x${hex(letter)}_`)
    .replace(/[&<>"]/g, (letter) => special[letter]!)

const hex = (letter: string) => letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
