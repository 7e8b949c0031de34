import { PassThrough, Readable } from 'node:stream'
import yazl from 'yazl'
import { sheetXml } from './sheet-xml.ts'
import { fixedParts, stylesXml } from './workbook-parts.ts'
import type { WrittenTable } from './written-table.ts'

/** The plain style and that of the headers come before those of the columns. */
const firstStyle = 2

/**
 * A workbook as a stream of bytes, made while it is read: a sheet for each table, its header bold and frozen, its columns
 * wide enough for what they begin with. An error of `rows` is one of the stream; a stream that is destroyed stops asking
 * for rows.
 */
export function writeXlsx(...tables: WrittenTable[]): Readable {
  const output = new PassThrough()
  const zip = new yazl.ZipFile()
  for (const [name, xml] of Object.entries(fixedParts(tables.map(({ sheet }) => sheet))))
    zip.addBuffer(Buffer.from(xml), name)
  zip.addBuffer(Buffer.from(stylesXml(tables.flatMap(({ columns }) => columns))), 'xl/styles.xml')
  let style = firstStyle
  for (const [i, { columns, rows }] of tables.entries()) {
    const source = Readable.from(sheetXml(columns, rows, style), { objectMode: false })
    style += columns.length
    zip.addReadStream(source, `xl/worksheets/sheet${i + 1}.xml`)
    source.on('error', (error) => output.destroy(error))
    output.on('close', () => source.destroy())
  }
  zip.end()
  zip.on('error', (error: Error) => output.destroy(error))
  zip.outputStream.pipe(output)
  return output
}
