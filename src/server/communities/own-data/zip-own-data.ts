import { PassThrough, type Readable } from 'node:stream'
import yazl from 'yazl'
import type { Language } from '../../../domain/words/words.ts'
import { writeCsv } from '../../adapters/sheets/write-csv.ts'
import type { OwnFile } from './own-data.ts'

/**
 * An archive as a stream of bytes, made while it is read: a file is begun when the one before it is done, so that however
 * many readings there are, few are held. An error of a file is one of the stream.
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
    if ('json' in file) zip.addBuffer(Buffer.from(JSON.stringify(file.json, null, 2)), file.name)
    else await added(zip, writeCsv(file.table, language), file.name, output)
  }
  zip.end()
}

/** Added, and read to its end. */
function added(zip: yazl.ZipFile, source: Readable, name: string, output: PassThrough): Promise<void> {
  return new Promise((done, fail) => {
    source.on('end', done).on('error', fail)
    output.on('close', () => {
      source.destroy()
      done()
    })
    zip.addReadStream(source, name)
  })
}
