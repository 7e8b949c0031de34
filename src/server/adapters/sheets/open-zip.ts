import yauzl from 'yauzl'
import { Refusal } from '../../http/refusal.ts'
import { limits } from './limits.ts'

export type ZipPart = { name: string; packed: number; entry: yauzl.Entry }
export type Zip = {
  /** by name in lower case, with forward slashes */
  parts: Map<string, ZipPart>
  /** The part unpacked, in chunks; refused beyond the limits, however small the file was. */
  unpack(part: ZipPart): AsyncGenerator<Buffer>
  close(): void
}

export const damaged = () => new Refusal(422, 'file-damaged')

/** The parts of a zip file; refused when it is not whole. Names are looked at, never used as paths. */
export async function openZip(path: string): Promise<Zip> {
  const zip = await new Promise<yauzl.ZipFile>((resolve, reject) =>
    yauzl.open(
      path,
      { lazyEntries: true, autoClose: false, decodeStrings: true, strictFileNames: false },
      (error, file) => (error ? reject(damaged()) : resolve(file)),
    ),
  )
  const parts = new Map<string, ZipPart>()
  try {
    await new Promise<void>((resolve, reject) => {
      zip.on('entry', (entry: yauzl.Entry) => {
        const name = entry.fileName.replaceAll('\\', '/').replace(/^\//, '')
        parts.set(name.toLowerCase(), { name, packed: entry.compressedSize, entry })
        zip.readEntry()
      })
      zip.on('end', resolve)
      zip.on('error', () => reject(damaged()))
      zip.readEntry()
    })
  } catch (error) {
    zip.close()
    throw error
  }
  let total = 0
  async function* unpack(part: ZipPart): AsyncGenerator<Buffer> {
    if (part.entry.isEncrypted()) throw new Refusal(422, 'workbook-protected')
    let size = 0
    try {
      const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) =>
        zip.openReadStream(part.entry, (error, opened) => (error ? reject(error) : resolve(opened))),
      )
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        size += chunk.length
        total += chunk.length
        const bomb = size > limits.ratioFrom && size > part.packed * limits.ratio
        if (bomb || total > limits.inflatedBytes) throw new Refusal(413, 'file-inflates')
        yield chunk
      }
    } catch (error) {
      throw error instanceof Refusal ? error : damaged()
    }
  }
  return { parts, unpack, close: () => zip.close() }
}
