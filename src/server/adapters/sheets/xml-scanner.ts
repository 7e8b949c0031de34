import { limits } from './limits.ts'
import { damaged } from './refusals.ts'
import { isName, XmlTag } from './xml-tag.ts'
import { XmlText } from './xml-text.ts'

/** What is told of each element, by its name without prefix. */
export type XmlHandler = {
  /** true: its text is wanted, and comes with `close` */
  open(name: string, tag: XmlTag): boolean
  /** `text`: null when it was not wanted */
  close(name: string, text: XmlText | null): void
}

const lessThan = 60
const greaterThan = 62
const slash = 47
const colon = 58
const cdataStart = Buffer.from('<![CDATA[')

/**
 * Reads XML as UTF-8 bytes, chunk by chunk, and makes strings of what is asked for only: half the time of a general
 * parser, and no text or tag can fill the memory (docs/decisions/0008-table-files.md). Tags must match; a document type,
 * which no table file has, is refused, and with it every entity of one's own.
 */
export class XmlScanner {
  #handler: XmlHandler
  #open: string[] = []
  #names = new Map<number, string>()
  #tag = new XmlTag()
  #text = new XmlText()
  #rest: Buffer | null = null
  #wanted = false
  /** text before a comment or CDATA that stands in the middle of it */
  #before: Buffer[] = []
  #begun = false

  constructor(handler: XmlHandler) {
    this.#handler = handler
  }

  write(chunk: Buffer) {
    const buffer = this.#rest ? Buffer.concat([this.#rest, chunk]) : chunk
    this.#rest = null
    let at = 0
    for (;;) {
      const next = this.#step(buffer, at)
      if (next < 0) break
      at = next
    }
    if (at === buffer.length) return
    if (buffer.length - at > limits.markupBytes) throw damaged()
    this.#rest = buffer.subarray(at)
  }

  /** To be called after the last chunk: refuses what stops halfway. */
  end() {
    const left = this.#rest?.toString('latin1').trim()
    if (left || this.#open.length > 0 || !this.#begun) throw damaged()
  }

  /** Reads text and the markup behind it; answers where the next begins, -1 when it is not all there yet. */
  #step(buffer: Buffer, at: number): number {
    const length = buffer.length
    let i = at
    while (i < length && buffer[i] !== lessThan) i++
    if (i >= length) return !this.#wanted && i > at ? i : -1
    const second = buffer[i + 1]
    if (second === slash) return this.#close(buffer, at, i)
    if (second === 33 || second === 63) return this.#skip(buffer, at, i)
    return second === undefined ? -1 : this.#openTag(buffer, i)
  }

  #openTag(buffer: Buffer, at: number): number {
    const length = buffer.length
    let i = at + 1
    let start = i
    for (; i < length; i++) {
      const byte = buffer[i]!
      if (byte <= 32 || byte === greaterThan || byte === slash) break
      if (byte === colon) start = i + 1
    }
    const nameEnd = i
    let quote = 0
    for (; i < length; i++) {
      const byte = buffer[i]!
      if (quote) quote = byte === quote ? 0 : quote
      else if (byte === greaterThan) break
      else if (byte === 34 || byte === 39) quote = byte
    }
    if (i >= length) return -1
    if (this.#wanted || (this.#begun && this.#open.length === 0) || nameEnd === start) throw damaged()
    this.#begun = true
    const empty = buffer[i - 1] === slash
    const name = this.#nameOf(buffer, start, nameEnd)
    const wanted = this.#handler.open(name, this.#tag.at(buffer, nameEnd, empty ? i - 1 : i))
    if (empty) this.#handler.close(name, wanted ? this.#text.at(buffer, i, i) : null)
    else {
      this.#open.push(name)
      this.#wanted = wanted
    }
    return i + 1
  }

  #close(buffer: Buffer, textStart: number, at: number): number {
    const length = buffer.length
    let i = at + 2
    let start = i
    for (; i < length && buffer[i] !== greaterThan; i++) if (buffer[i] === colon) start = i + 1
    if (i >= length) return -1
    let nameEnd = i
    while (buffer[nameEnd - 1]! <= 32) nameEnd--
    const name = this.#open.pop()
    if (name === undefined || name.length !== nameEnd - start || !isName(buffer, start, name)) throw damaged()
    const wanted = this.#wanted
    this.#wanted = false
    this.#handler.close(name, wanted ? this.#textUntil(buffer, textStart, at) : null)
    return i + 1
  }

  #textUntil(buffer: Buffer, start: number, end: number): XmlText {
    if (this.#before.length === 0) return this.#text.at(buffer, start, end)
    const whole = Buffer.concat([...this.#before, buffer.subarray(start, end)])
    this.#before = []
    return this.#text.at(whole, 0, whole.length)
  }

  /** Over a comment, a processing instruction or CDATA, the text of which is kept. */
  #skip(buffer: Buffer, textStart: number, at: number): number {
    const begins = (text: string) => buffer.toString('latin1', at, at + text.length) === text
    const keep = (...pieces: Buffer[]) => {
      if (this.#wanted) this.#before.push(...pieces)
      if (this.#before.reduce((sum, { length }) => sum + length, 0) > limits.markupBytes) throw damaged()
    }
    if (buffer.length - at < cdataStart.length) return -1
    const cdata = begins('<![CDATA[')
    const [opening, closing] = cdata ? ['<![CDATA[', ']]>'] : begins('<!--') ? ['<!--', '-->'] : ['<?', '?>']
    if (!begins(opening!)) throw damaged()
    const end = buffer.indexOf(closing!, at + opening!.length, 'latin1')
    if (end < 0) return -1
    keep(buffer.subarray(textStart, at))
    if (cdata) keep(asText(buffer.subarray(at + opening!.length, end)))
    return end + closing!.length
  }

  /** The name as a string, made once. */
  #nameOf(buffer: Buffer, start: number, end: number): string {
    let key = 0
    for (let i = start; i < end; i++) key = (key * 31 + buffer[i]!) | 0
    const known = this.#names.get(key)
    if (known !== undefined && known.length === end - start && isName(buffer, start, known)) return known
    const name = buffer.toString('latin1', start, end)
    if (this.#names.size < 1000) this.#names.set(key, name)
    return name
  }
}

/** What stands in CDATA is no markup: its ampersands are written out, as everywhere else. */
const asText = (cdata: Buffer) =>
  cdata.includes(38) ? Buffer.from(cdata.toString('latin1').replaceAll('&', '&amp;'), 'latin1') : cdata
