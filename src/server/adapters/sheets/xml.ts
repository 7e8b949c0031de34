import { SaxesParser } from 'saxes'
import { Refusal } from '../../http/refusal.ts'
import { damaged } from './open-zip.ts'

export type XmlEvents = {
  /** `name` without its prefix; attributes by their names without prefix, a prefixed one not over a plain one */
  open?(name: string, attributes: Record<string, string>): void
  text?(text: string): void
  close?(name: string): void
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)

/** Reads XML chunk by chunk and tells what it meets; yields after each chunk, so that the caller can hand on what it gathered. Not well-formed is a damaged file. */
export async function* readXml(chunks: AsyncIterable<Buffer>, events: XmlEvents): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('error', () => {
    throw damaged()
  })
  parser.on('opentag', ({ name, attributes }) => {
    const plain: Record<string, string> = {}
    for (const [key, value] of Object.entries(attributes)) {
      const short = local(key)
      if (short === key || !(short in plain)) plain[short] = value
    }
    events.open?.(local(name), plain)
  })
  if (events.text) {
    parser.on('text', (text) => events.text!(text))
    parser.on('cdata', (text) => events.text!(text))
  }
  parser.on('closetag', ({ name }) => events.close?.(local(name)))
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of chunks) {
      parser.write(decoder.decode(chunk, { stream: true }))
      yield
    }
    parser.write(decoder.decode()).close()
  } catch (error) {
    throw error instanceof Refusal ? error : damaged()
  }
  yield
}
