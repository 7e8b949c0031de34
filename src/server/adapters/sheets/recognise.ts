import { isUtf8 } from 'node:buffer'
import { type FileHandle, open } from 'node:fs/promises'
import { Refusal } from '../../http/refusal.ts'
import { type CsvDialect, delimiterOf, type Encoding } from './csv-dialect.ts'
import { limits } from './limits.ts'

export type Recognised = { format: 'zip' } | ({ format: 'csv'; size: number } & CsvDialect)

const sampleBytes = 64 * 1024
const refuse = (code: string) => new Refusal(422, code)

const signatures: [code: string, bytes: number[]][] = [
  ['file-pdf', [0x25, 0x50, 0x44, 0x46]],
  ['file-image', [0x89, 0x50, 0x4e, 0x47]],
  ['file-image', [0xff, 0xd8, 0xff]],
  ['file-image', [0x47, 0x49, 0x46, 0x38]],
]
const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const zipStart = Buffer.from('504b0304', 'hex')

/** What a file is, by its content. `told` is what the user says of a CSV; the rest is found. */
export async function recognise(path: string, told: Partial<CsvDialect> = {}): Promise<Recognised> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    if (size > limits.fileBytes)
      throw new Refusal(413, 'file-too-large', undefined, { params: { megabytes: limits.fileBytes / 1e6 } })
    const sample = Buffer.alloc(Math.min(size, sampleBytes))
    await file.read(sample, 0, sample.length, 0)
    if (sample.subarray(0, 4).equals(zipStart)) return { format: 'zip' }
    if (sample.subarray(0, 8).equals(ole)) throw refuse(await oleCode(file))
    const known = signatures.find(([, bytes]) => bytes.every((byte, i) => sample[i] === byte))
    const encoding = told.encoding ?? (await encodingOf(file, sample))
    const text = encoding && new TextDecoder(encoding).decode(sample, { stream: true })
    if (text === null || known || isNoise(text)) throw refuse(known?.[0] ?? 'file-not-a-table')
    if (text.trim() === '' && size <= sampleBytes) throw refuse('file-empty')
    const code = markupCode(text)
    if (code) throw refuse(code)
    return { format: 'csv', size, encoding: encoding!, delimiter: told.delimiter ?? delimiterOf(text) }
  } finally {
    await file.close()
  }
}

/** By the byte-order mark, else UTF-8 when the whole file is, else Windows-1252; null when it is no text. */
async function encodingOf(file: FileHandle, sample: Buffer): Promise<Encoding | null> {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le'
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be'
  if (sample.includes(0)) return null
  return (await isWhollyUtf8(file)) ? 'utf-8' : 'windows-1252'
}

async function isWhollyUtf8(file: FileHandle): Promise<boolean> {
  const buffer = Buffer.alloc(1024 * 1024)
  let kept = 0
  let position = 0
  for (;;) {
    const { bytesRead } = await file.read(buffer, kept, buffer.length - kept, position)
    position += bytesRead
    const filled = kept + bytesRead
    const whole = bytesRead === 0 ? filled : lastCharacterStart(buffer, filled)
    if (!isUtf8(buffer.subarray(0, whole))) return false
    if (bytesRead === 0) return true
    kept = filled - whole
    buffer.copyWithin(0, whole, filled)
  }
}

/** Where the last character that may not be complete begins. */
function lastCharacterStart(buffer: Buffer, filled: number): number {
  for (let back = 1; back <= Math.min(3, filled); back++) {
    const byte = buffer[filled - back]!
    if (byte < 0x80) return filled
    if (byte >= 0xc0) return filled - back
  }
  return filled
}

/** Control characters, which no table has many of. */
const isNoise = (text: string) => (text.match(/[^\P{Cc}\t\n\v\f\r]/gu)?.length ?? 0) > text.length / 200

/** Text that is no table: a web page, or the XML that Excel 2003 wrote. */
function markupCode(text: string): string | null {
  const start = text.trimStart().slice(0, 2000).toLowerCase()
  if (!start.startsWith('<')) return null
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'workbook-xls'
  if (start.includes('urn:oasis:names:tc:opendocument')) return 'workbook-ods'
  return /<(!doctype html|html|head|body|table|meta|div)\b/.test(start) ? 'file-html' : 'file-not-a-table'
}

/** An OLE file is an old workbook or, with this stream in it, a new one under a password. */
async function oleCode(file: FileHandle): Promise<string> {
  const names = [
    ['workbook-protected', 'EncryptedPackage'],
    ['workbook-xls', 'Workbook'],
    ['workbook-xls', 'Book'],
  ] as const
  const found = new Set<string>()
  const buffer = Buffer.alloc(1024 * 1024)
  const overlap = 64
  let position = 0
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, buffer.length, position)
    const seen = buffer.subarray(0, bytesRead)
    for (const [, name] of names) if (seen.includes(`${name}\0`, 0, 'utf16le')) found.add(name)
    if (bytesRead < buffer.length) break
    position += bytesRead - overlap
  }
  return names.find(([, name]) => found.has(name))?.[0] ?? 'file-not-a-table'
}
