import type { SimulatedFile } from '../../domain/readings/simulator/simulated-file.ts'
import { csvText } from '../../domain/readings/simulator/simulated-file.ts'
import { type Cell, columnName } from '../../domain/tables/cell.ts'
import { escapeXml } from '../adapters/sheets/sheet-xml.ts'
import { partsOf, zipOf } from './table-files.ts'

/** A simulated file as the bytes that a DSO sends. */
export function bytesOf(file: SimulatedFile): Buffer {
  if (file.kind === 'csv') {
    const text = csvText(file)
    if (file.encoding === 'windows-1252') return Buffer.from(text, 'latin1')
    return Buffer.from(file.encoding === 'utf-8-bom' ? `\ufeff${text}` : text)
  }
  const sheets = file.sheets.map(({ name, rows }) => ({
    name: escapeXml(name),
    xml: rows.map((cells, i) => `<row r="${i + 1}">${cells.map(cellXml(i + 1)).join('')}</row>`).join(''),
  }))
  const dated = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>'
  return zipOf({ ...partsOf(sheets), 'xl/styles.xml': dated })
}

const cellXml = (row: number) => (cell: Cell, column: number) => {
  const at = `r="${columnName(column)}${row}"`
  if (cell === null) return ''
  if (typeof cell === 'object') return `<c ${at} s="1"><v>${cell.serial}</v></c>`
  if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escapeXml(String(cell))}</t></is></c>`
}
