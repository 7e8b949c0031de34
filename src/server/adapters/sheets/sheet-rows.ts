import { type Cell, type Row, serialOfDay } from '../../../domain/tables/cell.ts'
import { limits } from './limits.ts'
import { damaged, type Zip, type ZipPart } from './open-zip.ts'
import { withEscapes } from './shared-texts.ts'
import type { Workbook } from './workbook.ts'
import { readXml } from './xml.ts'

/** The rows of one sheet that hold something, in batches as they come out of the zip. Of merged cells the first holds the value, as in the file. */
export async function* readSheet(
  zip: Zip,
  { name: sheet, part }: { name: string; part: ZipPart },
  workbook: Workbook,
  texts: string[],
): AsyncGenerator<Row[]> {
  let batch: Row[] = []
  let number = 0
  let cells: Cell[] = []
  let column = -1
  let type = 'n'
  let style = 0
  let content = ''
  let reading = false
  let phonetic = false
  const parsed = readXml(zip.unpack(part), {
    open(name, attributes) {
      if (name === 'c') {
        column = attributes.r === undefined ? column + 1 : columnOf(attributes.r)
        if (column >= limits.columns) throw damaged()
        type = attributes.t ?? 'n'
        style = Number(attributes.s ?? 0)
        content = ''
      } else if (name === 'v' || name === 't') reading = !phonetic
      else if (name === 'rPh') phonetic = true
      else if (name === 'row') {
        number = attributes.r === undefined ? number + 1 : Number(attributes.r)
        if (!(number >= 1 && number <= limits.rows)) throw damaged()
        cells = []
        column = -1
      }
    },
    text(piece) {
      if (reading) content += piece
    },
    close(name) {
      if (name === 'v' || name === 't') reading = false
      else if (name === 'rPh') phonetic = false
      else if (name === 'c') {
        const value = content === '' ? null : asCell(content, type, style)
        if (value === null) return
        while (cells.length < column) cells.push(null)
        cells[column] = value
      } else if (name === 'row' && cells.length > 0) batch.push({ sheet, number, cells })
    },
  })
  const asCell = (text: string, kind: string, of: number): Cell => {
    if (kind === 's') return texts[Number(text)] || null
    if (kind === 'inlineStr' || kind === 'str') return withEscapes(text)
    if (kind === 'b') return text === '1' || text === 'true'
    if (kind === 'e') return text
    if (kind === 'd') return isoSerial(text) ?? text
    const value = Number(text)
    if (!Number.isFinite(value)) return text
    return workbook.dateStyles[of] ? { serial: value + (workbook.from1904 ? 1462 : 0) } : value
  }
  for await (const _ of parsed) {
    if (batch.length === 0) continue
    yield batch
    batch = []
  }
}

/** `AB12` → 27. */
function columnOf(reference: string): number {
  let column = 0
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) | 32
    if (letter < 97 || letter > 122) break
    column = column * 26 + letter - 96
  }
  if (column === 0 || column > limits.columns) throw damaged()
  return column - 1
}

function isoSerial(text: string): { serial: number } | null {
  const found = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(text)
  if (!found) return null
  const [, day, hours = 0, minutes = 0, seconds = 0] = found
  return {
    serial: serialOfDay(day!) + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400,
  }
}
