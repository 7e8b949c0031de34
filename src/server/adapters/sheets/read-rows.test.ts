import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fileOf, partsOf, readAll, relations, workbookOf, zipOf } from '../../testing/table-files.ts'
import { readRows } from './read-rows.ts'

const cellsOf = async (content: Buffer) =>
  (await readAll(await fileOf(content))).rows.map(({ number, cells }) => [number, ...cells])

describe('the same workbook, written by other programs', () => {
  test.each([
    ['exceljs', 24.69],
    ['sheetjs', 24.69],
    ['xlsxwriter', 24.69],
    ['openpyxl', '#CALC!'], // it writes the formula without working it out
  ])('%s', async (program, formula) => {
    const { rows, facts } = await readAll(resolve(`fixtures/sheets/${program}.xlsx`))
    expect(facts).toEqual({ format: 'xlsx', sheets: ['Compteurs', 'Deuxième'], hiddenSheets: ['Caché'] })
    const instant = { serial: expect.closeTo(46_110.572_916_666, 6) }
    expect(rows.map(({ sheet, number, cells }) => [sheet, number, ...cells])).toEqual([
      ['Compteurs', 1, 'EAN', 'Texte', 'Nombre', 'Jour', 'Instant', 'Oui', 'Formule', 'Erreur'],
      [
        ...['Compteurs', 2, '541449123456789012', 'Énergie verte & <bleue>', 12.345],
        ...[{ serial: 46_110 }, instant, true, formula, '#REF!'],
      ],
      ['Compteurs', 4, null, ' espace ', -0.5, { serial: 36_525 }],
      ['Compteurs', 6, 'a\nb', null, null, null, null, null, null, 1e-7], // merged A6:B6
      ['Deuxième', 3, null, null, 'seul'],
    ])
  })
})

describe('a cell of a workbook', () => {
  const cell = async (xml: string, parts?: Record<string, string>) =>
    (await cellsOf(workbookOf(`<row><c r="A1"><v>0</v></c>${xml}</row>`, parts)))[0]![2]

  test.each([
    ['a number', '<c><v>12.5</v></c>', 12.5],
    ['a small number', '<c><v>1.0E-3</v></c>', 0.001],
    ['an empty one', '<c s="1"/>', undefined],
    ['one with an empty value', '<c><v></v></c>', undefined],
    ['an inline text', '<c t="inlineStr"><is><t>a &amp; b</t></is></c>', 'a & b'],
    [
      'inline rich text',
      '<c t="inlineStr"><is><r><t>a </t></r><r><rPr><b/></rPr><t>b</t></r></is></c>',
      'a b',
    ],
    [
      'text without its pronunciation',
      '<c t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c>',
      '東京',
    ],
    ['escaped characters', '<c t="inlineStr"><is><t>a_x000D__x005F_x0041_</t></is></c>', 'a\r_x0041_'],
    ['text in CDATA', '<c t="inlineStr"><is><t><![CDATA[<a> & b]]></t></is></c>', '<a> & b'],
    ['a formula with a number', '<c><f>A1*2</f><v>4</v></c>', 4],
    ['a formula with text', '<c t="str"><f>A1&amp;"x"</f><v>0x</v></c>', '0x'],
    ['a formula with empty text', '<c t="str"><f>""</f><v></v></c>', undefined],
    ['a formula never worked out', '<c><f>A1*2</f></c>', '#CALC!'],
    ['yes', '<c t="b"><v>1</v></c>', true],
    ['no', '<c t="b"><v>0</v></c>', false],
    ['an error', '<c t="e"><v>#N/A</v></c>', '#N/A'],
    ['a day by ISO 8601', '<c t="d"><v>2026-03-29</v></c>', { serial: 46_110 }],
    ['an instant by ISO 8601', '<c t="d"><v>2026-03-29T12:00:00Z</v></c>', { serial: 46_110.5 }],
    ['a number that is none', '<c><v>abc</v></c>', 'abc'],
  ])('%s', async (_, xml, value) => expect(await cell(xml)).toEqual(value))

  test('is a date when its format shows one', async () => {
    const formats: [code: string, isDate: boolean][] = [
      ['dd/mm/yyyy', true],
      ['[$-80C]d mmmm yyyy;@', true],
      ['[h]:mm', true],
      ['yyyy\\-mm\\-dd', true],
      ['0.00', false],
      ['General', false],
      ['#,##0.00 [$€-80C]', false],
      ['[Red]0.0', false],
      ['0" jours"', false],
      ['0\\d', false],
      ['0.00E+00', false],
      ['#,##0_d', false],
    ]
    const own = formats.map(
      ([code], i) => `<numFmt numFmtId="${164 + i}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
    )
    const ids = [0, 14, 22, 46, 1, 4, 49, ...formats.map((_, i) => 164 + i)]
    const styles = `<styleSheet><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${ids
      .map((id) => `<xf numFmtId="${id}"/>`)
      .join('')}</cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="0"/></dxf></dxfs></styleSheet>`
    const row = `<row>${ids.map((_, i) => `<c s="${i}"><v>1.5</v></c>`).join('')}</row>`
    const [cells] = await cellsOf(workbookOf(row, { 'xl/styles.xml': styles }))
    const dates = [false, true, true, true, false, false, false, ...formats.map(([, isDate]) => isDate)]
    expect(cells!.slice(1)).toEqual(dates.map((isDate) => (isDate ? { serial: 1.5 } : 1.5)))
  })

  test('counts from 1904 where the workbook does', async () => {
    const parts = partsOf([{ name: 'A', xml: '' }])
    const book = parts['xl/workbook.xml']!.replace('<sheets>', '<workbookPr date1904="1"/><sheets>')
    const styles = '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>'
    const [cells] = await cellsOf(
      workbookOf('<row><c s="0"><v>44648</v></c></row>', {
        'xl/workbook.xml': book,
        'xl/styles.xml': styles,
      }),
    )
    expect(cells![1]).toEqual({ serial: 46_110 })
  })
})

describe('a sheet', () => {
  test('has its cells where they say they are, or one after the other', async () => {
    const xml =
      '<row r="3"><c r="B3"><v>1</v></c><c r="AA3"><v>2</v></c></row><row><c><v>3</v></c><c><v>4</v></c></row><row r="9" spans="1:2" s="1"/><row r="10"><c r="C10" s="2"/></row>'
    const rows = await cellsOf(workbookOf(xml))
    expect(rows).toEqual([
      [3, null, 1, ...Array(24).fill(null), 2],
      [4, 3, 4],
    ])
  })

  test('comes in the workbook’s order, not that of the files; charts are no sheets', async () => {
    const parts = partsOf([
      { name: 'B &amp; C', xml: '<row><c><v>1</v></c></row>' },
      { name: 'A', xml: '<row><c><v>2</v></c></row>' },
      { name: 'Chart', xml: '' },
      { name: 'Very hidden', xml: '<row><c><v>3</v></c></row>', state: 'veryHidden' },
    ])
    const { rows, facts } = await readAll(
      await fileOf(
        zipOf({
          ...parts,
          'xl/_rels/workbook.xml.rels': relations([
            ['rId2', 'worksheet', 'worksheets/sheet1.xml'],
            ['rId1', 'worksheet', 'worksheets/sheet2.xml'],
            ['rId3', 'chartsheet', 'worksheets/sheet3.xml'],
            ['rId4', 'worksheet', 'worksheets/sheet4.xml'],
          ]),
        }),
      ),
    )
    expect(facts).toEqual({ format: 'xlsx', sheets: ['B & C', 'A'], hiddenSheets: ['Very hidden'] })
    expect(rows.map(({ sheet, cells }) => [sheet, ...cells])).toEqual([
      ['B & C', 2],
      ['A', 1],
    ])
  })
})

describe('a workbook in another dialect', () => {
  const xml = '<row><c t="s"><v>0</v></c><c><v>2</v></c></row>'
  const texts = '<sst><si><t>été</t></si></sst>'

  test('with prefixes before every name', async () => {
    const prefixed = (part: string) => part.replace(/<(\/?)(?=[a-z])/g, '<$1x:')
    const parts = Object.entries({ ...partsOf([{ name: 'A', xml }]), 'xl/sharedStrings.xml': texts })
    const content = zipOf(Object.fromEntries(parts.map(([name, part]) => [name, prefixed(part)])))
    expect(await cellsOf(content)).toEqual([[1, 'été', 2]])
  })

  test('in UTF-16, or with a byte-order mark', async () => {
    for (const text of [
      Buffer.from(`\ufeff${texts}`),
      Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${texts}`, 'utf16le'),
      Buffer.from(`\ufeff${texts}`, 'utf16le').swap16(),
      Buffer.from(texts, 'utf16le'),
    ])
      expect(await cellsOf(workbookOf(xml, { 'xl/sharedStrings.xml': text }))).toEqual([[1, 'été', 2]])
  })

  test('with absolute targets, backslashes, other folders and capitals', async () => {
    const parts = partsOf([{ name: 'A', xml }])
    const content = zipOf({
      '/_RELS/.rels': relations([['x', 'officeDocument', '/data/Book.xml']]),
      'data\\book.xml': parts['xl/workbook.xml']!,
      'data/_rels/book.xml.rels': relations([
        ['rId1', 'worksheet', '/data/Sheet.XML'],
        ['t', 'sharedStrings', '../texts.xml'],
      ]),
      'DATA/sheet.xml': parts['xl/worksheets/sheet1.xml']!,
      'texts.xml': texts,
    })
    expect(await cellsOf(content)).toEqual([[1, 'été', 2]])
  })
})

describe('how far a file has been read', () => {
  const fractionsOf = async (content: Buffer | string) => {
    const fractions: number[] = []
    const path = await fileOf(content)
    for await (const _ of readRows(path, { onProgress: (fraction) => fractions.push(fraction) }));
    return fractions
  }

  test('grows to the whole, over all sheets of a workbook and over a CSV', async () => {
    const xml = '<row><c t="s"><v>0</v></c></row>'.repeat(20_000)
    const parts = partsOf([
      { name: 'A', xml },
      { name: 'B', xml },
    ])
    const workbook = zipOf({ ...parts, 'xl/sharedStrings.xml': '<sst><si><t>a</t></si></sst>' })
    for (const content of [workbook, 'a;b\n'.repeat(200_000)]) {
      const fractions = await fractionsOf(content)
      expect(fractions.length).toBeGreaterThan(3)
      expect(fractions).toEqual(fractions.toSorted((a, b) => a - b))
      expect(fractions[0]).toBeLessThan(0.5)
      expect(fractions.at(-1)).toBeCloseTo(1, 3)
    }
  })
})
