import { PassThrough, Readable } from 'node:stream'
import yazl from 'yazl'
import { sheetXml } from './sheet-xml.ts'
import { fixedParts, stylesXml } from './workbook-parts.ts'
import type { WrittenTable } from './written-table.ts'

/**
 * A workbook of one sheet as a stream of bytes, made while it is read: header bold and frozen, columns wide enough for
 * what they begin with. An error of `rows` is one of the stream; a stream that is destroyed stops asking for rows.
 */
export function writeXlsx({ sheet, columns, rows }: WrittenTable): Readable {
  const output = new PassThrough()
  const source = Readable.from(sheetXml(columns, rows), { objectMode: false })
  const zip = new yazl.ZipFile()
  for (const [name, xml] of Object.entries(fixedParts(sheet))) zip.addBuffer(Buffer.from(xml), name)
  zip.addBuffer(Buffer.from(stylesXml(columns)), 'xl/styles.xml')
  zip.addReadStream(source, 'xl/worksheets/sheet1.xml')
  zip.end()
  zip.on('error', (error: Error) => output.destroy(error))
  source.on('error', (error) => output.destroy(error))
  output.on('close', () => source.destroy())
  zip.outputStream.pipe(output)
  return output
}
