import { type Cell, type Row, serialOfDay } from '../../../domain/tables/cell.ts'
import { limits } from './limits.ts'
import type { Zip, ZipPart } from './open-zip.ts'
import { readXml } from './read-xml.ts'
import { damaged } from './refusals.ts'
import { withEscapes } from './shared-texts.ts'
import type { Workbook } from './workbook.ts'
import type { XmlTag } from './xml-tag.ts'
import type { XmlText } from './xml-text.ts'

/** Days from 1899-12-30 to the first one of a workbook that counts from 1904. */
const daysUntil1904 = 1462

/** What stands for the result of a formula that the writing program never worked out; one whose result is empty text says so. */
const notCalculated = '#CALC!'

/** The rows of one sheet that hold something, in batches as they come out of the zip. Of merged cells the first holds the value, as in the file. */
export async function* readSheet(
  zip: Zip,
  { name: sheet, part }: { name: string; part: ZipPart },
  { dateStyles, from1904 }: Workbook,
  texts: string[],
): AsyncGenerator<Row[]> {
  let batch: Row[] = []
  let inside = false // the part has more than cells
  let number = 0
  let cells: Cell[] = []
  let column = -1
  let type = 'n'
  let style = 0
  let inline = ''
  let spoken = false
  let formula = false

  const open = (name: string, tag: XmlTag): boolean => {
    if (!inside) {
      inside = name === 'sheetData'
      return false
    }
    if (name === 'c') {
      const reference = tag.attribute('r')
      column = reference ? columnOf(reference) : column + 1
      if (column >= limits.columns) throw damaged()
      type = tag.text('t') ?? 'n'
      style = tag.attribute('s')?.toNumber() ?? 0
      inline = ''
      formula = false
    } else if (name === 'row') {
      number = tag.attribute('r')?.toNumber() ?? number + 1
      if (!(Number.isInteger(number) && number >= 1 && number <= limits.rows)) throw damaged()
      cells = []
      column = -1
    } else if (name === 'f') formula = true
    else if (name === 'rPh') spoken = true
    return name === 'v' || (name === 't' && !spoken)
  }
  const close = (name: string, text: XmlText | null) => {
    if (name === 'v' && text) put(valueOfCell(text))
    else if (name === 't' && text) inline += text.toString()
    else if (name === 'is') put(withEscapes(inline) || null)
    else if (name === 'c' && formula && type === 'n' && cells[column] === undefined) put(notCalculated)
    else if (name === 'row' && inside) {
      if (cells.length > 0) batch.push({ sheet, number, cells })
    } else if (name === 'rPh') spoken = false
    else if (name === 'sheetData') inside = false
  }
  const put = (value: Cell) => {
    if (value === null) return
    while (cells.length < column) cells.push(null)
    cells[column] = value
  }
  const valueOfCell = (text: XmlText): Cell => {
    if (text.isEmpty) return null
    if (type === 's') return (texts[text.toNumber()] ?? missing()) || null
    if (type === 'n') {
      const value = text.toNumber()
      if (!Number.isFinite(value)) return text.toString()
      return dateStyles[style] ? { serial: value + (from1904 ? daysUntil1904 : 0) } : value
    }
    const content = text.toString()
    if (type === 'b') return content === '1' || content === 'true'
    if (type === 'd') return serialOfIso(content) ?? content
    return type === 'e' ? content : withEscapes(content)
  }

  for await (const _ of readXml(zip.unpack(part), { open, close })) {
    if (batch.length === 0) continue
    yield batch
    batch = []
  }
}

function missing(): never {
  throw damaged()
}

/** `AB12` → 27. */
function columnOf({ buffer, start, end }: XmlText): number {
  let column = 0
  for (let i = start; i < end; i++) {
    const letter = buffer[i]! | 32
    if (letter < 97 || letter > 122) break
    column = column * 26 + letter - 96
  }
  if (column === 0) throw damaged()
  return column - 1
}

function serialOfIso(text: string): { serial: number } | null {
  const found = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(text)
  if (!found) return null
  const [, day, hours = 0, minutes = 0, seconds = 0] = found
  return {
    serial: serialOfDay(day!) + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400,
  }
}
