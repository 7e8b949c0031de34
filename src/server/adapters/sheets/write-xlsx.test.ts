import { createWriteStream } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { expect, test } from 'vitest'
import { fileOf, readAll } from '../../testing/table-files.ts'
import { openZip } from './open-zip.ts'
import { writeXlsx } from './write-xlsx.ts'
import type { WrittenColumn, WrittenRow } from './written-table.ts'

const columns: WrittenColumn[] = [
  { header: 'EAN', kind: 'text' },
  { header: 'Depuis', kind: 'day' },
  { header: 'Euros', kind: 'number', decimals: 2 },
  { header: 'kWh', kind: 'number' },
  { header: 'Euros par kWh', kind: 'number', decimals: 5 },
]
const rows: WrittenRow[] = [['541449123456789012', '2026-03-29', 12.5, 0.001, 0.12345]]

async function partsOf(file: Buffer) {
  const zip = await openZip(await fileOf(file))
  const parts: Record<string, string> = {}
  for (const [name, part] of zip.parts) {
    const chunks: Buffer[] = []
    for await (const chunk of zip.unpack(part)) chunks.push(chunk)
    parts[name] = Buffer.concat(chunks).toString('utf8')
  }
  zip.close()
  return parts
}

test('a workbook has its header in bold and frozen, and columns as wide as what they begin with', async () => {
  const parts = await partsOf(await buffer(writeXlsx({ sheet: 'Compteurs', columns, rows })))
  const sheet = parts['xl/worksheets/sheet1.xml']!
  expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
  expect(sheet).toMatch(/<col min="1" max="1" width="20"/)
  expect(sheet).toMatch(/<c r="A1" s="1"/)
  const fonts = /<cellXfs.*?<\/cellXfs>/.exec(parts['xl/styles.xml']!)![0].match(/fontId="\d"/g)!
  expect(fonts.slice(0, 3)).toEqual(['fontId="0"', 'fontId="1"', 'fontId="0"'])
  expect(parts['xl/styles.xml']).toContain('<fonts count="2"><font>')
})

test('a code is text without a green corner, a day a date, an amount has its decimals', async () => {
  const parts = await partsOf(await buffer(writeXlsx({ sheet: 'Compteurs', columns, rows })))
  const sheet = parts['xl/worksheets/sheet1.xml']!
  expect(sheet).toContain(
    '<c r="A2" s="2" t="inlineStr"><is><t xml:space="preserve">541449123456789012</t></is></c>',
  )
  expect(sheet).toContain('<c r="B2" s="3"><v>46110</v></c><c r="C2" s="4"><v>12.5</v></c>')
  expect(sheet).toContain('<ignoredError sqref="A1:A2" numberStoredAsText="1"/>')
  const formats = [
    ...parts['xl/styles.xml']!.matchAll(/<xf numFmtId="(\d+)" fontId="0"[^>]*applyNumberFormat/g),
  ]
  expect(formats.map(([, id]) => id)).toEqual(['49', '14', '164', '0', '165'])
  expect(parts['xl/styles.xml']).toContain('<numFmt numFmtId="165" formatCode="#,##0.00000"/>')
})

test('the name of a sheet is one that Excel allows', async () => {
  const names = ['a/b: [c] * d?', "'quoted'", 'x'.repeat(40), '', 'A & B']
  const read = []
  for (const sheet of names) {
    const file = await fileOf(await buffer(writeXlsx({ sheet, columns, rows })))
    const { facts } = await readAll(file)
    read.push(facts.format === 'xlsx' && facts.sheets[0])
  }
  expect(read).toEqual(['a-b- -c- - d-', '’quoted’', 'x'.repeat(31), '1', 'A & B'])
})

test('a text longer than Excel opens is cut', async () => {
  const file = await fileOf(
    await buffer(writeXlsx({ sheet: 'A', columns: columns.slice(0, 1), rows: [['x'.repeat(40_000)]] })),
  )
  expect((await readAll(file)).rows[1]!.cells[0]).toBe(`${'x'.repeat(32_766)}…`)
})

test('an error of the rows is one of the stream', async () => {
  async function* failing() {
    yield* rows
    throw new Error('the database is gone')
  }
  await expect(buffer(writeXlsx({ sheet: 'A', columns, rows: failing() }))).rejects.toThrow(
    'the database is gone',
  )
})

test('whoever leaves early is not waited for: the rows are asked no more, and are closed', async () => {
  let asked = 0
  const closed = Promise.withResolvers<void>()
  async function* endless(): AsyncGenerator<WrittenRow> {
    try {
      for (;;) {
        asked++
        yield rows[0]!
      }
    } finally {
      closed.resolve()
    }
  }
  const stream = writeXlsx({ sheet: 'A', columns, rows: endless() })
  for await (const _ of stream) if (asked > 1000) break
  await closed.promise
})

test('the event loop goes on while many rows that are there already are written', async () => {
  function* many(): Generator<WrittenRow> {
    for (let i = 0; i < 50_000; i++) yield rows[0]!
  }
  let turns = 0
  let going = true
  const turn = () => {
    turns++
    if (going) setImmediate(turn)
  }
  turn()
  await pipeline(writeXlsx({ sheet: 'A', columns, rows: many() }), createWriteStream('/dev/null'))
  going = false
  expect(turns).toBeGreaterThan(50)
})
