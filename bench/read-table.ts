import { createReadStream } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import Papa from 'papaparse'
import { SaxesParser } from 'saxes'
import type { Cell } from '../src/domain/tables/cell.ts'
import { openZip } from '../src/server/adapters/sheets/open-zip.ts'
import { readRows } from '../src/server/adapters/sheets/read-rows.ts'

/** What is measured in a thread: our reader, or the same rows by plain use of a general parser. Answers the cells met and the seconds. */
export async function run({ path, reader }: { path: string; reader: 'ours' | 'saxes' | 'papaparse' }) {
  const begun = performance.now()
  const cells = await { ours, saxes, papaparse }[reader](path)
  return { cells, seconds: (performance.now() - begun) / 1000 }
}

async function ours(path: string): Promise<number> {
  let count = 0
  for await (const rows of readRows(path)) for (const { cells } of rows) count += cells.length
  return count
}

/** A sheet by events of an XML parser, rows made on the way. */
async function saxes(path: string): Promise<number> {
  const zip = await openZip(path)
  let count = 0
  let text = ''
  let row: Cell[] = []
  const parser = new SaxesParser({ xmlns: false })
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'row') row = []
    if (name === 'c') text = attributes.t === 'inlineStr' ? ' ' : ''
  })
  parser.on('text', (piece) => (text += piece))
  parser.on('closetag', ({ name }) => {
    if (name === 'c') row.push(text.startsWith(' ') ? text : Number(text))
    if (name === 'row') count += row.length
  })
  const decoder = new TextDecoder()
  for await (const chunk of zip.unpack(zip.parts.get('xl/worksheets/sheet1.xml')!))
    parser.write(decoder.decode(chunk, { stream: true }))
  zip.close()
  return count
}

/** The whole text at once. */
async function papaparse(path: string): Promise<number> {
  const text = (await buffer(createReadStream(path))).toString('utf8')
  const { data } = Papa.parse<string[]>(text, { delimiter: ';', skipEmptyLines: true })
  return data.reduce((sum, row) => sum + row.length, 0)
}
