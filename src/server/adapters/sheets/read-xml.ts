import { Refusal } from '../../http/refusal.ts'
import { damaged } from './refusals.ts'
import { type XmlHandler, XmlScanner } from './xml-scanner.ts'

/** Reads XML chunk by chunk and tells `handler` what it meets; yields after each chunk, so that the caller can hand on what it gathered. What is not well-formed is a damaged file. */
export async function* readXml(chunks: AsyncIterable<Buffer>, handler: XmlHandler): AsyncGenerator<void> {
  const scanner = new XmlScanner(handler)
  let decoder: TextDecoder | null | undefined
  try {
    for await (const chunk of chunks) {
      if (decoder === undefined) decoder = decoderOf(chunk)
      scanner.write(decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk)
      yield
    }
    if (decoder) scanner.write(Buffer.from(decoder.decode()))
    scanner.end()
  } catch (error) {
    throw error instanceof Refusal ? error : damaged()
  }
}

/** XML may also be UTF-16: seen by its byte-order mark, or by the NULs beside the first `<`. */
function decoderOf(first: Buffer): TextDecoder | null {
  const start = first.readUInt16BE(0)
  if (start === 0xfffe || start === 0x3c00) return new TextDecoder('utf-16le', { fatal: true })
  if (start === 0xfeff || start === 0x003c) return new TextDecoder('utf-16be', { fatal: true })
  return null
}
