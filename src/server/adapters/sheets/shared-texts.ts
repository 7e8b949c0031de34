import { limits } from './limits.ts'
import type { Zip, ZipPart } from './open-zip.ts'
import { readXml } from './read-xml.ts'
import { inflates } from './refusals.ts'

/** The texts that cells refer to by number, in order; of rich text without its formats, of Japanese without its pronunciation (`rPh`). Kept in memory, so there is a limit. */
export async function readSharedTexts(zip: Zip, part: ZipPart): Promise<string[]> {
  const texts: string[] = []
  let characters = 0
  let text = ''
  let spoken = false
  const parsed = readXml(zip.unpack(part), {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 'rPh') spoken = true
      return name === 't' && !spoken
    },
    close(name, piece) {
      if (piece) text += piece.toString()
      else if (name === 'rPh') spoken = false
      if (name !== 'si') return
      texts.push(withEscapes(text))
      characters += text.length + 20
      if (characters > limits.sharedCharacters) throw inflates()
    },
  })
  for await (const _ of parsed);
  return texts
}

/** `_x000D_`: how a workbook writes characters that XML cannot (ECMA-376 22.9.2.19). */
export const withEscapes = (text: string) =>
  text.includes('_x')
    ? text.replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text
