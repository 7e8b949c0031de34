import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cell, serialOfDay } from '../../../domain/tables/cell.ts'
import { readDay, readDecimal, readText, readYesNo } from '../../../domain/tables/read-cell.ts'
import { addDays } from '../../../domain/time/local-day.ts'
import { languages } from '../../../domain/words/words.ts'
import { fileOf } from '../../testing/table-files.ts'
import { readRows } from './read-rows.ts'
import { writeCsv } from './write-csv.ts'
import { writeXlsx } from './write-xlsx.ts'
import type { WrittenColumn, WrittenRow } from './written-table.ts'

const columns: WrittenColumn[] = [
  { header: 'Nom "complet"', kind: 'text' },
  { header: 'EAN', kind: 'text' },
  { header: 'Énergie; kWh', kind: 'number' },
  { header: 'Depuis', kind: 'day' },
  { header: 'Actif', kind: 'boolean' },
]
const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...'a;"\',\t\n\r=+-@|é€’_x0041_ \u00a0\u0000\u001f<>&',
      '😀',
      '\ud800',
      '_x000D_',
      ']]>',
    ),
  }),
)
const ean = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 18, maxLength: 18 })
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
  fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1000),
)
const day = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('1950-01-01', n))
const rows = fc.array(
  fc.tuple(fc.option(nasty), fc.option(ean), fc.option(number), fc.option(day), fc.option(fc.boolean())),
  { maxLength: 300 },
)

async function readBack(content: Buffer) {
  const read: Cell[][] = []
  for await (const batch of readRows(await fileOf(content)))
    for (const { number: at, cells } of batch)
      read[at - 1] = [...cells, ...Array(5 - cells.length).fill(null)]
  return read
}
const header: WrittenRow = columns.map((column) => column.header)

test('a written workbook reads as the same cells, whatever stands in them', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (written) => {
      const read = await readBack(await buffer(writeXlsx({ sheet: 'A/B: [x]', columns, rows: written })))
      const expected = [header, ...written].map((row, i) => {
        if (row.every((value) => value === null || value === '')) return undefined
        return row.map((value, column): Cell => {
          if (value === '' || value === null) return null
          if (i > 0 && column === 3) return { serial: serialOfDay(String(value)) }
          return typeof value === 'string' ? value.toWellFormed() : value
        })
      })
      while (expected.length && expected.at(-1) === undefined) expected.pop()
      expect(Array.from(read)).toEqual(expected)
    }),
    { numRuns: 60 },
  )
})

test('a written CSV reads as the same texts, whatever stands in them, in every language', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...languages), rows, async (language, written) => {
      const stream = writeCsv({ sheet: '', columns, rows: written }, language)
      const read = await readBack(await buffer(stream))
      for (const [i, row] of [header, ...written].entries()) {
        const [text, code, energy, day, active] = row
        const cells = read[i] ?? []
        const plain = (value: unknown) =>
          readText(typeof value === 'string' ? value.toWellFormed() : null).value
        if (!/^[\s]*['=]|^\s+[-+@]/.test(String(text ?? '')))
          expect(readText(cells[0]).value).toBe(plain(text))
        expect(readText(cells[1]).value).toBe(plain(code))
        if (i === 0) continue
        const decimal = readDecimal(cells[2], language === 'en' ? '.' : ',').value
        if (energy === null) expect(decimal).toBeNull()
        else
          expect(Math.abs(decimal! - Number(energy))).toBeLessThanOrEqual(
            1e-15 + 1e-15 * Math.abs(Number(energy)),
          )
        expect(readDay(cells[3]).value).toBe(day)
        expect(readYesNo(cells[4]).value).toBe(active)
      }
    }),
    { numRuns: 60 },
  )
})
