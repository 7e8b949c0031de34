import { PassThrough, Readable } from 'node:stream'
import yazl from 'yazl'
import type { Language } from '../../../domain/words/words.ts'
import { writeCsv } from '../../adapters/sheets/write-csv.ts'
import type { OwnFile } from './own-file.ts'

/**
 * An archive as a stream of bytes, made while it is read: a file is begun when the one before it is done, so that however
 * much there is, little is held. An error of a file is one of the stream.
 */
export function zipOwnData(files: AsyncIterable<OwnFile>, language: Language): Readable {
  const output = new PassThrough()
  const zip = new yazl.ZipFile()
  zip.on('error', (error: Error) => output.destroy(error))
  zip.outputStream.pipe(output)
  addAll(zip, files, language, output).catch((error: Error) => output.destroy(error))
  return output
}

async function addAll(
  zip: yazl.ZipFile,
  files: AsyncIterable<OwnFile>,
  language: Language,
  output: PassThrough,
) {
  for await (const file of files) {
    if (output.destroyed) return
    if ('text' in file) zip.addBuffer(Buffer.from(`\uFEFF${file.text}`), file.name)
    else if ('json' in file) zip.addBuffer(Buffer.from(JSON.stringify(file.json, null, 2)), file.name)
    else await added(zip, bytesOf(file, language), file.name, output)
  }
  zip.end()
}

function bytesOf(file: Exclude<OwnFile, { text: string } | { json: unknown }>, language: Language): Readable {
  if ('content' in file) return file.content
  return 'table' in file
    ? writeCsv(file.table, language)
    : Readable.from(arrayOf(file.items), { objectMode: false })
}

/** A JSON array, one line each. */
async function* arrayOf(items: AsyncIterable<unknown>) {
  let before = '[\n'
  for await (const item of items) {
    yield before + JSON.stringify(item)
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

/** Added, and read to its end, or until nobody reads the archive any more. */
function added(zip: yazl.ZipFile, source: Readable, name: string, output: PassThrough): Promise<void> {
  return new Promise((done, fail) => {
    const leave = () => {
      source.destroy()
      done()
    }
    output.once('close', leave)
    source.once('close', () => {
      output.off('close', leave)
      done()
    })
    source.once('error', fail)
    zip.addReadStream(source, name)
  })
}
