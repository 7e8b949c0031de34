import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentName, documentTypeOf } from './document-types.ts'

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const zip = (first: string) => bytes(`PK\x03\x04${'\0'.repeat(26)}${first}`)
const examples: [name: string, head: Uint8Array][] = [
  ['Contrat.pdf', bytes('%PDF-1.7\n')],
  ['Photo.JPG', bytes('\xff\xd8\xff\xe0')],
  ['photo.jpeg', bytes('\xff\xd8\xff\xe1')],
  ['plan.png', bytes('\x89PNG\r\n\x1a\n\0\0')],
  ['plan.webp', bytes('RIFF\x10\0\0\0WEBPVP8 ')],
  ['brief.docx', zip('[Content_Types].xml')],
  ['liste.xlsx', zip('_rels/.rels')],
  ['brief.odt', zip('mimetypeapplication/vnd.oasis.opendocument.textPK')],
  ['liste.ods', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK')],
  ['liste.csv', bytes('nom;ville\r\nL\xe9on;Li\xe8ge')],
  ['note.txt', bytes('')],
]

describe('a document is what its name and its content say together', () => {
  it.each(examples)('%s', (name, head) => {
    expect(documentTypeOf(name, head)).toHaveProperty('type')
  })

  it('is refused when the content is not what the name says', () => {
    const page = bytes('<html><script>alert(1)</script>')
    for (const [name] of examples.filter(([name]) => !/\.(csv|txt)$/.test(name)))
      expect([name, documentTypeOf(name, page)]).toEqual([name, { refused: 'document-content' }])
    expect(documentTypeOf('notes.txt', bytes('MZ\x90\0'))).toEqual({ refused: 'document-content' })
    expect(documentTypeOf('texte.ods', examples[7]![1])).toEqual({ refused: 'document-content' })
    expect(documentTypeOf('archive.docx', zip('virus.exe'))).toEqual({ refused: 'document-content' })
  })

  it('is refused when it is of a kind that a browser runs, or no kind at all', () => {
    for (const name of ['page.html', 'image.svg', 'macro.docm', 'run.exe', 'pdf', '.pdf.', '', 'x.pdf.js'])
      expect([name, documentTypeOf(name, bytes('%PDF-1.7'))]).toEqual([name, { refused: 'document-kind' }])
  })
})

describe('the name of a document', () => {
  it('keeps its accents, however they were sent', () => {
    expect(documentName('Relevé d’été – Zoë.pdf'.normalize('NFD'))).toBe('Relevé d’été – Zoë.pdf')
  })

  it('has nothing in it that cannot be seen or that turns the text around', () => {
    expect(documentName('facture\u202Efdp.exe\0\r\n .pdf')).toBe('facturefdp.exe .pdf')
  })

  it('is never longer than the database takes, keeps its ending, and stays as it is the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const name = documentName(`a${text}.pdf`)
        expect([...name].length).toBeLessThanOrEqual(200)
        expect(name).toMatch(/\.pdf$/)
        expect(documentName(name)).toBe(name)
      }),
      { numRuns: 30 },
    )
  })
})
