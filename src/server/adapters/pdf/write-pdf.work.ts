import { fileURLToPath } from 'node:url'
import pdfmake from 'pdfmake'
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js'

/** What crosses into the thread: plain data, no functions. `foot` stands at the foot of each page, with its number. */
export type PlainDocument = Omit<TDocumentDefinitions, 'header' | 'footer' | 'background'> & { foot: string }

const font = (style: string) => fileURLToPath(import.meta.resolve(`pdfmake/fonts/Roboto/Roboto-${style}.ttf`))

/** Roboto has no narrow no-break space, which French puts into thousands: it would be drawn as a box. */
function drawable<T>(what: T): T {
  if (typeof what === 'string') return what.replaceAll('\u202f', '\u00a0') as T
  if (Array.isArray(what)) return what.map(drawable) as T
  if (typeof what !== 'object' || what === null) return what
  return Object.fromEntries(Object.entries(what).map(([name, value]) => [name, drawable(value)])) as T
}

/**
 * In a thread: a document as PDF. Laying out long tables takes seconds. Nothing is fetched and no file is read but the fonts,
 * whatever the document says.
 */
export async function run({ foot, ...document }: PlainDocument): Promise<Uint8Array> {
  const fonts = {
    Roboto: {
      normal: font('Regular'),
      bold: font('Medium'),
      italics: font('Italic'),
      bolditalics: font('MediumItalic'),
    },
  }
  const footer = (page: number, pages: number) => ({
    text: `${drawable(foot)} · ${page} / ${pages}`,
    alignment: 'center' as const,
    fontSize: 8,
    margin: [0, 16, 0, 0] as [number, number, number, number],
  })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((path: string) => Object.values(fonts.Roboto).includes(path))
  pdfmake.setFonts(fonts)
  return pdfmake.createPdf({ ...drawable(document), footer }).getBuffer()
}
