import { pipeline, type Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import yauzl from 'yauzl'
import { Refusal } from '../../http/refusal.ts'
import { limits } from './limits.ts'
import { damaged, inflates } from './refusals.ts'

export type ZipPart = { entry: yauzl.Entry }
export type Zip = {
  /** by name in lower case, with forward slashes, without the first one */
  parts: Map<string, ZipPart>
  /** The part unpacked, in chunks; refused beyond the limits, however small the file was, and when it is not what was packed. */
  unpack(part: ZipPart): AsyncGenerator<Buffer>
  /** bytes, of all parts so far */
  unpacked(): number
  close(): void
}

/** yauzl unpacks in pieces of 16 KB, which costs twice the time. */
const pieceBytes = 256 * 1024

/** The parts of a zip file; refused when it is not whole. Their names are compared, never used as paths of files. */
export async function openZip(path: string): Promise<Zip> {
  const zip = await yauzl
    .openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false })
    .catch(() => {
      throw damaged()
    })
  const parts = await partsOf(zip).catch((error) => {
    zip.close()
    throw error instanceof Refusal ? error : damaged()
  })
  let packed = 0
  let unpacked = 0
  async function* unpack({ entry }: ZipPart): AsyncGenerator<Buffer> {
    if (entry.isEncrypted()) throw new Refusal(422, 'workbook-protected')
    let size = 0
    let check = 0
    packed += entry.compressedSize
    try {
      for await (const chunk of inflated(
        await zip.openReadStreamPromise(entry, { decodeFileData: false }),
        entry,
      )) {
        size += chunk.length
        unpacked += chunk.length
        const bomb = unpacked > limits.ratioFrom && unpacked > packed * limits.ratio
        if (bomb || unpacked > limits.inflatedBytes) throw inflates()
        check = crc32(chunk, check)
        yield chunk
      }
    } catch (error) {
      throw error instanceof Refusal ? error : damaged()
    }
    if (size !== entry.uncompressedSize || check !== entry.crc32) throw damaged()
  }
  return { parts, unpack, unpacked: () => unpacked, close: () => zip.close() }
}

async function partsOf(zip: yauzl.ZipFile): Promise<Map<string, ZipPart>> {
  const parts = new Map<string, ZipPart>()
  if (zip.entryCount > limits.parts) throw inflates()
  for await (const entry of zip.eachEntry()) {
    const name = (entry.fileName as unknown as Buffer).toString('utf8') // bytes, as decodeStrings is off
    parts.set(name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase(), { entry })
  }
  return parts
}

function inflated(raw: Readable, entry: yauzl.Entry): AsyncIterable<Buffer> {
  if (entry.compressionMethod === 0) return raw
  if (entry.compressionMethod !== 8) throw damaged()
  return pipeline(raw, createInflateRaw({ chunkSize: pieceBytes }), () => {}) // errors come out of the last stream
}
