import { describe, expect, test } from 'vitest'
import { fileOf, readAll } from '../../testing/table-files.ts'
import { readRows } from './read-rows.ts'

const read = async (content: Buffer | string) => readAll(await fileOf(content))
const cellsOf = async (content: Buffer | string) =>
  (await read(content)).rows.map(({ number, cells }) => [number, ...cells])

describe('the encoding of a CSV', () => {
  const text = 'Énergie;Prix\r\n“Ça” coûte;12 €\r\n'
  const windows = Buffer.from(
    [...'Prix;'].map((c) => c.charCodeAt(0)).concat(0x80, 0x3b, 0x93, 0xc9, 0x94, 0x92, 10),
  )
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')

  test.each([
    ['utf-8', 'UTF-8', Buffer.from(text)],
    ['utf-8', 'UTF-8 with a byte-order mark', Buffer.from(`\ufeff${text}`)],
    ['utf-16le', 'UTF-16, as Excel’s Unicode text', utf16],
    ['utf-16be', 'UTF-16 the other way round', Buffer.from(utf16).swap16()],
  ])('is %s: %s', async (encoding, _, content) => {
    const { rows, facts } = await read(content)
    expect(facts).toMatchObject({ format: 'csv', encoding })
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Énergie', 'Prix'],
      ['“Ça” coûte', '12 €'],
    ])
  })

  test('is Windows-1252 when a byte cannot be UTF-8, also far behind', async () => {
    expect(await cellsOf(windows)).toEqual([[1, 'Prix', '€', '“É”’']])
    const late = Buffer.concat([Buffer.from('plain;text\n'.repeat(200_000)), Buffer.from([0xe9, 0x3b, 0x80])])
    const { rows, facts } = await read(late)
    expect(facts).toMatchObject({ encoding: 'windows-1252' })
    expect(rows.at(-1)).toEqual({ sheet: '', number: 200_001, cells: ['é', '€'] })
  })

  test('a letter of several bytes may lie across the chunks of the file', async () => {
    const content = `a;b\n${'é€😀'.repeat(150_000)};x\n`
    for (const shift of ['', 'x', 'xx', 'xxx']) {
      const { rows, facts } = await read(shift + content)
      expect(facts).toMatchObject({ encoding: 'utf-8' })
      expect(rows[1]!.cells[0]).toBe('é€😀'.repeat(150_000))
    }
  })
})

describe('the delimiter of a CSV', () => {
  test.each([
    [';', 'Nom;kWh;Prix\nA;1,5;2,25\nB;2,5;3\n'],
    [',', 'name,kwh,note\nA,1.5,"a; b; c; d"\nB,2.5,x\n'],
    ['\t', 'a\tb, c\n1\t2,5\n'],
    ['|', 'a|b\n1|2\n'],
    [';', 'a;b,c;d\n1;2;3\n'],
    [';', 'one column\n1\n2\n'],
    [',', 'sep=,\na;x,b\n1;2,3\n'],
    [';', '\r\n\r\nA;B\r\n1;2\r\n'],
    [',', 'Street,"Number; box",City\r\n"Rue; A",1,Liège\r\n'],
  ])('is %j in %j', async (delimiter, text) => expect((await read(text)).facts).toMatchObject({ delimiter }))

  test('and the encoding are what the user says, if he does', async () => {
    const rows = []
    const csv = { delimiter: '|', encoding: 'windows-1252' } as const
    for await (const batch of readRows(await fileOf('a;b|é'), { csv })) rows.push(...batch)
    expect(rows[0]!.cells).toEqual(['a;b', 'Ã©'])
  })
})

describe('the rows of a CSV', () => {
  test('are numbered as a spreadsheet shows them, empty ones left out', async () => {
    const text = 'sep=;\r\na;b\r\n\r\n;;\r\n"two\r\nlines";c\r\nlast;'
    expect(await cellsOf(text)).toEqual([
      [1, 'a', 'b'],
      [4, 'two\r\nlines', 'c'],
      [5, 'last'],
    ])
  })

  test.each([
    ['Windows', 'a;b\r\nc;"d"\r\n'],
    ['Unix', 'a;b\nc;"d"'],
    ['an old Mac', 'a;b\rc;"d"\r'],
    ['two of them', 'a;b\r\nc;"d"\n'],
    ['two of them, the other way', 'a;b\nc;"d"\r\n'],
  ])('end as in %s', async (_, text) =>
    expect(await cellsOf(text)).toEqual([
      [1, 'a', 'b'],
      [2, 'c', 'd'],
    ]),
  )

  test('may hold quotation marks, alone or doubled, and Excel’s way to keep digits', async () => {
    expect(await cellsOf('a;5" pipe;"say ""hi"""\n="541449123456789012";"=""5414""";x\n')).toEqual([
      [1, 'a', '5" pipe', 'say "hi"'],
      [2, '="541449123456789012"', '="5414"', 'x'],
    ])
  })

  test('are the same wherever the chunks of the file end', async () => {
    const line = (i: number) => `"a ""${i}"" b";"two\r\nlines ${i}";${i}\r\n`
    const text = Array.from({ length: 40_000 }, (_, i) => line(i)).join('')
    const { rows } = await read(text)
    expect(rows.length).toBe(40_000)
    for (const [i, { number, cells }] of rows.entries())
      if (
        number !== i + 1 ||
        cells[0] !== `a "${i}" b` ||
        cells[1] !== `two\r\nlines ${i}` ||
        cells[2] !== String(i)
      )
        expect.fail(`row ${number}: ${cells}`)
  })

  test('whose quotation marks do not match are refused with the row', async () => {
    const open = `a;b\n1;2\n3;"4\n${'5;6\n'.repeat(10)}`
    await expect(read(open)).rejects.toMatchObject({ code: 'csv-quotes', more: { params: { row: 3 } } })
    const inner = 'a;b\n1;2\n3;"Rue "du" Bois"\n5;6\n'
    await expect(read(inner)).rejects.toMatchObject({ code: 'csv-quotes', more: { params: { row: 3 } } })
    const long = `a;b\n1;"2\n${'5;6\n'.repeat(600_000)}`
    await expect(read(long)).rejects.toMatchObject({ code: 'csv-quotes', more: { params: { row: 2 } } })
  })
})
