import { expect, test } from 'vitest'
import type { Row } from '../../../domain/tables/cell.ts'
import { fileOf, workbookOf } from '../../testing/zip.ts'
import { readRows, type TableFacts } from './read-rows.ts'

async function rowsOf(content: Buffer | string) {
  const rows: Row[] = []
  let facts: TableFacts | undefined
  const path = await fileOf(content)
  for await (const batch of readRows(path, { onFacts: (found) => (facts = found) })) rows.push(...batch)
  return { rows, facts }
}

test('a workbook is read sheet by sheet, hidden ones are left out and named', async () => {
  const { rows, facts } = await rowsOf(
    await workbookOf(
      [
        { name: 'Un', xml: '<row r="2"><c r="B2" s="1"><v>45658</v></c><c r="D2" t="s"><v>0</v></c></row>' },
        { name: 'Secret', xml: '<row><c><v>1</v></c></row>', state: 'hidden' },
        { name: 'Deux', xml: '<row><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c></row>' },
      ],
      {
        'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
        'xl/sharedStrings.xml': '<sst><si><r><t>a </t></r><r><t>b</t></r></si></sst>',
      },
    ),
  )
  expect(facts).toEqual({ format: 'xlsx', sheets: ['Un', 'Deux'], hiddenSheets: ['Secret'] })
  expect(rows).toEqual([
    { sheet: 'Un', number: 2, cells: [null, { serial: 45_658 }, null, 'a b'] },
    { sheet: 'Deux', number: 1, cells: [true, '#REF!'] },
  ])
})

test('a CSV is read with the delimiter and encoding it has', async () => {
  const latin = Buffer.from('Énergie;kWh\r\n"a;b";1,5\r\n;\r\nc;2\r\n', 'latin1')
  const { rows, facts } = await rowsOf(latin)
  expect(facts).toEqual({ format: 'csv', delimiter: ';', encoding: 'windows-1252' })
  expect(rows.map(({ number, cells }) => [number, ...cells])).toEqual([
    [1, 'Énergie', 'kWh'],
    [2, 'a;b', '1,5'],
    [4, 'c', '2'],
  ])
})
