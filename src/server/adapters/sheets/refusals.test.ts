import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../domain/words/words.ts'
import { Refusal } from '../../http/refusal.ts'
import { sentence } from '../../http/sentence.ts'
import { rawZip } from '../../testing/raw-zip.ts'
import { fileOf, partsOf, readAll, relations, workbookOf, zipOf } from '../../testing/table-files.ts'
import { limits } from './limits.ts'

/** The code that a file is refused with, once it was seen that there is a sentence for it in every language. */
async function codeOf(path: string): Promise<string> {
  const error = await readAll(path).catch((failed: unknown) => failed)
  if (!(error instanceof Refusal)) throw new Error('not refused', { cause: error })
  for (const language of languages)
    expect(sentence(language, `error.${error.code}`, error.more.params).length).toBeGreaterThan(40)
  return error.code
}
const refused = async (content: Buffer | string) => codeOf(await fileOf(content))
const row = '<row><c><v>1</v></c></row>'

describe('what is no table is refused with what it is', () => {
  test.each([
    ['nothing', '', 'file-empty'],
    ['a byte-order mark', '\ufeff', 'file-empty'],
    ['white space', ' \r\n\t\r\n', 'file-empty'],
    ['empty cells', ';;;\r\n;;;\r\n', 'file-empty'],
    ['a web page', '\n<!DOCTYPE html><html><table><tr><td>1</td></tr></table></html>', 'file-html'],
    [
      'a table of a web page, as portals name .xls',
      '<table border=1><tr><td>1</td></tr></table>',
      'file-html',
    ],
    ['a PDF', '%PDF-1.7\n%âãÏÓ', 'file-pdf'],
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'file-image'],
    ['a JPEG', Buffer.from('ffd8ffe000104a464946', 'hex'), 'file-image'],
    ['a GIF', Buffer.from('GIF89a\x01\x00\x01\x00'), 'file-image'],
    ['a program', Buffer.from('7f454c4602010100', 'hex'), 'file-not-a-table'],
    ['noise', Buffer.from(Array.from({ length: 999 }, (_, i) => 1 + ((i * 7919) % 255))), 'file-not-a-table'],
    ['other XML', '<?xml version="1.0"?><invoice/>', 'file-not-a-table'],
    [
      'OpenDocument as flat XML',
      '<?xml version="1.0"?><o:document xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0">',
      'workbook-ods',
    ],
    [
      'a text document',
      zipOf({
        '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
        'word/document.xml': '<w:document><w:body/></w:document>',
      }),
      'file-not-a-table',
    ],
    ['one endless line', 'x'.repeat(limits.quotedCharacters + 500_000), 'file-not-a-table'],
    ['a zip of something else', zipOf({ 'word/document.xml': '<a/>' }), 'file-not-a-table'],
    ['an empty zip', Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(18)]), 'file-not-a-table'],
  ])('%s', async (_, content, code) => expect(await refused(content)).toBe(code))

  test.each([
    ['old.xls', 'workbook-xls'],
    ['xml-2003.xls', 'workbook-xls'],
    ['binary.xlsb', 'workbook-xlsb'],
    ['opendocument.ods', 'workbook-ods'],
    ['protected.xlsx', 'workbook-protected'],
    ['document.doc', 'file-not-a-table'],
  ])('%s', async (name, code) => expect(await codeOf(resolve('fixtures/sheets', name))).toBe(code))

  test('a file that is too large, before anything of it is read', async () => {
    const path = await fileOf('a;b\n')
    const file = await open(path, 'r+')
    await file.truncate(limits.fileBytes + 1)
    await file.close()
    expect(await codeOf(path)).toBe('file-too-large')
  })
})

describe('a workbook that is not whole is refused', () => {
  const whole = workbookOf(row.repeat(1000))

  test.each([10, 100, 500, whole.length - 100, whole.length - 1])('cut at byte %d', async (at) =>
    expect(await refused(whole.subarray(0, at))).toBe('file-damaged'),
  )

  test('wherever a byte was changed, it reads the same or is refused; it never reads otherwise', async () => {
    const { rows } = await readAll(await fileOf(whole))
    for (let at = 0; at < whole.length; at += 23) {
      const changed = Buffer.from(whole)
      changed[at]! ^= 0x55
      const read = await readAll(await fileOf(changed)).catch((error: unknown) => error)
      if (read instanceof Refusal) expect(read.code).toMatch(/^(file|workbook)-/)
      else expect(read).toMatchObject({ rows: rows.map(({ number, cells }) => ({ number, cells })) })
    }
  })

  const part = 'xl/worksheets/sheet1.xml'
  const sheet = partsOf([{ name: 'A', xml: row }])[part]!
  const withSheet = (says: object, stored = false) => {
    const parts = Object.entries(partsOf([{ name: 'A', xml: row }])).map(([name, content]) => ({
      name,
      content,
    }))
    return rawZip(parts.map((one) => (one.name === part ? { ...one, says, stored } : one)))
  }
  test.each([
    ['a wrong checksum', withSheet({ crc: 1 })],
    ['a wrong size', withSheet({ size: sheet.length + 1 })],
    ['a way of packing we do not know', withSheet({ method: 9 })],
    [
      'a missing sheet',
      zipOf(
        Object.fromEntries(
          Object.entries(partsOf([{ name: 'A', xml: row }])).filter(([name]) => name !== part),
        ),
      ),
    ],
    ['a sheet that stops halfway', workbookOf('', { [part]: sheet.slice(0, -20) })],
    ['tags that do not match', workbookOf('<row><c><v>1</c></v></row>')],
    ['a text that is not there', workbookOf('<row><c t="s"><v>7</v></c></row>')],
    ['a column beyond the last', workbookOf('<row><c r="XFE1"><v>1</v></c></row>')],
    ['a row beyond the last', workbookOf('<row r="1048577"><c><v>1</v></c></row>')],
    ['a row that is none', workbookOf('<row r="0"><c><v>1</v></c></row>')],
    ['entities of its own', workbookOf('', { [part]: `<!DOCTYPE w [<!ENTITY a "b">]>${sheet}` })],
  ])('%s', async (_, content) => expect(await refused(content)).toBe('file-damaged'))

  test('but a part that is not packed is read', async () => {
    expect((await readAll(await fileOf(withSheet({}, true)))).rows).toHaveLength(1)
  })

  test('parts under a password', async () =>
    expect(await refused(withSheet({ flags: 1 }))).toBe('workbook-protected'))

  test.each([
    ['no sheets', zipOf(partsOf([]))],
    ['hidden sheets only', zipOf(partsOf([{ name: 'A', xml: row, state: 'hidden' }]))],
    ['no cells', workbookOf('<row r="1"><c s="1"/></row>')],
  ])('%s', async (_, content) => expect(await refused(content)).toBe('workbook-no-sheet'))
})

describe('a workbook that is small only as long as it is packed', () => {
  const part = 'xl/worksheets/sheet1.xml'
  test('is refused while it is unpacked', async () => {
    const sheet = partsOf([{ name: 'A', xml: row }])[part]!
    const file = workbookOf('', { [part]: sheet + ' '.repeat(limits.ratioFrom + 1_000_000) })
    expect(file.length).toBeLessThan(limits.ratioFrom / limits.ratio)
    expect(await refused(file)).toBe('file-inflates')
  })

  test('of hundred thousand parts is refused unopened', async () => {
    const many = Array.from({ length: limits.parts + 1 }, (_, i) => ({
      name: `${i}`,
      content: '',
      stored: true,
    }))
    expect(await refused(rawZip(many))).toBe('file-inflates')
  })

  test('by its shared texts is refused as well', async () => {
    const text = 'a'.repeat(limits.markupBytes - 100)
    const enough = Math.ceil(limits.sharedCharacters / text.length)
    const texts = `<sst>${`<si><t>${text}</t></si>`.repeat(enough)}</sst>`
    expect(await refused(workbookOf(row, { 'xl/sharedStrings.xml': texts }))).toBe('file-inflates')
  })

  test('or has a workbook part that never ends', async () => {
    const book = partsOf([{ name: 'A', xml: row }])['xl/workbook.xml']! + ' '.repeat(limits.partBytes)
    expect(deflateRawSync(book).length).toBeLessThan(100_000)
    expect(await refused(workbookOf(row, { 'xl/workbook.xml': book }))).toBe('file-inflates')
  })
})
