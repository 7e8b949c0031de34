import { isUtf8 } from 'node:buffer'
import { damaged } from './refusals.ts'

const powers = Array.from({ length: 16 }, (_, i) => 10 ** i)
const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/**
 * A piece of XML, the text of an element or the value of an attribute: bytes of UTF-8 that become a string or a number
 * when they are asked for. One object is used again and again: it is to be read before the scanner goes on.
 */
export class XmlText {
  buffer: Buffer = Buffer.alloc(0)
  start = 0
  end = 0

  /** @returns itself, now these bytes */
  at(buffer: Buffer, start: number, end: number): this {
    this.buffer = buffer
    this.start = start
    this.end = end
    return this
  }

  get isEmpty(): boolean {
    return this.start === this.end
  }

  /** The characters, entities replaced and line ends made `\n`; refused when they are no UTF-8 or an entity is none. */
  toString(): string {
    const { buffer, start, end } = this
    if (end - start === 1 && buffer[start]! < 128) return String.fromCharCode(buffer[start]!)
    let plain = true
    for (let i = start; i < end && plain; i++) {
      const byte = buffer[i]!
      plain = byte < 128 && byte !== 38 && byte !== 13
    }
    if (plain) return buffer.toString('latin1', start, end)
    const text = buffer.toString('utf8', start, end)
    if (text.includes('\ufffd') && !isUtf8(buffer.subarray(start, end))) throw damaged()
    return withEntities(text.replace(/\r\n?/g, '\n'))
  }

  /** The number written here, NaN when it is none. Up to 15 digits are read directly: a division by a power of ten is then exact to the last bit. */
  toNumber(): number {
    const { buffer, start, end } = this
    const negative = buffer[start] === 45
    let value = 0
    let digits = 0
    let point = -1
    for (let i = negative ? start + 1 : start; i < end; i++) {
      const byte = buffer[i]!
      if (byte >= 48 && byte <= 57) {
        value = value * 10 + byte - 48
        digits++
      } else if (byte === 46 && point < 0) point = digits
      else return numberOf(this.toString())
    }
    if (digits === 0) return Number.NaN
    if (digits > 15) return Number(buffer.toString('latin1', start, end))
    if (point >= 0) value /= powers[digits - point]!
    return negative ? 0 - value : value // never -0
  }
}

const numberOf = (text: string) => (/^\s*[+-]?[\d.]/.test(text) ? Number(text) : Number.NaN)

function withEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x[\da-f]+|#\d+|\w+)?;?/gi, (whole, name: string | undefined) => {
    if (name === undefined || !whole.endsWith(';')) throw damaged()
    if (name[0] !== '#') return named[name] ?? refuse()
    const hex = name[1] === 'x' || name[1] === 'X'
    const code = hex ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code <= 0x10ffff ? String.fromCodePoint(code) : refuse()
  })
}

function refuse(): never {
  throw damaged()
}
