import { damaged } from './refusals.ts'
import { XmlText } from './xml-text.ts'

/** What stands in an opening tag behind its name, as bytes; attributes are looked for when they are asked for. To be read before the scanner goes on. */
export class XmlTag {
  #value = new XmlText()
  #buffer: Buffer = Buffer.alloc(0)
  #start = 0
  #end = 0

  at(buffer: Buffer, start: number, end: number): this {
    this.#buffer = buffer
    this.#start = start
    this.#end = end
    return this
  }

  /** The attribute of this name; of one without prefix and one with, the first. Null when there is none. */
  attribute(name: string): XmlText | null {
    const buffer = this.#buffer
    const end = this.#end
    let i = this.#start
    for (;;) {
      while (i < end && buffer[i]! <= 32) i++
      if (i >= end) return null
      let start = i
      for (; i < end && buffer[i] !== 61 && buffer[i]! > 32; i++) if (buffer[i] === 58) start = i + 1
      const length = i - start
      while (i < end && buffer[i]! <= 32) i++
      if (buffer[i] !== 61) throw damaged()
      i++
      while (i < end && buffer[i]! <= 32) i++
      const quote = buffer[i]
      if (quote !== 34 && quote !== 39) throw damaged()
      const from = ++i
      while (i < end && buffer[i] !== quote) i++
      if (i >= end) throw damaged()
      if (length === name.length && isName(buffer, start, name)) return this.#value.at(buffer, from, i)
      i++
    }
  }

  /** The text of an attribute; undefined when there is none. */
  text = (name: string): string | undefined => this.attribute(name)?.toString()
}

/** Do these bytes spell the name; its length has been compared. */
export function isName(buffer: Buffer, start: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) if (buffer[start + i] !== name.charCodeAt(i)) return false
  return true
}
