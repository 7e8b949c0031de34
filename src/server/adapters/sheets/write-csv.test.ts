import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../../domain/words/words.ts'
import { writeCsv } from './write-csv.ts'
import type { WrittenColumn, WrittenRow } from './written-table.ts'

const written = async (columns: WrittenColumn[], rows: WrittenRow[], language: Language = 'fr') => {
  const content = await text(writeCsv({ sheet: '', columns, rows }, language))
  return content.split('\r\n').slice(1, -1)
}
const one = async (column: Partial<WrittenColumn>, value: WrittenRow[number], language?: Language) =>
  (await written([{ header: 'x', kind: 'text', ...column }], [[value]], language))[0]

describe('a written CSV', () => {
  test('opens with a double click: byte-order mark, semicolons, decimal commas, days as people write them', async () => {
    const columns: WrittenColumn[] = [
      { header: 'Nom', kind: 'text' },
      { header: 'kWh', kind: 'number' },
      { header: 'Depuis', kind: 'day' },
      { header: 'Actif', kind: 'boolean' },
    ]
    const bytes = writeCsv(
      { sheet: '', columns, rows: [['Énergie; "verte"', 1234.5, '2026-03-29', true]] },
      'nl',
    )
    const content = Buffer.concat(await bytes.toArray()).toString('utf8')
    expect(content).toBe('\uFEFFNom;kWh;Depuis;Actif\r\n"Énergie; ""verte""";1234,5;29/03/2026;1\r\n')
  })

  test('has commas and points in English', async () => {
    const columns: WrittenColumn[] = [
      { header: 'a', kind: 'number' },
      { header: 'b', kind: 'text' },
    ]
    expect(await written(columns, [[1.5, 'x, y']], 'en')).toEqual(['1.5,"x, y"'])
  })

  test.each(['=1+1', '+32 475', '-5', '@SUM(A1)', '\tx', '\rx', '=cmd|’/C calc’!A0'])(
    'never holds what a spreadsheet would run: %j',
    async (value) => expect(await one({}, value)).toMatch(/^"?'/),
  )

  test('nor in its header', async () => {
    const content = await text(
      writeCsv({ sheet: '', columns: [{ header: '=1+1', kind: 'text' }], rows: [] }, 'fr'),
    )
    expect(content).toBe("'=1+1\r\n")
  })

  test.each([
    ['541449123456789012', '"=""541449123456789012"""'],
    ['0475123456', '"=""0475123456"""'],
    ['4000', '4000'],
    ['0', '0'],
  ])('keeps the digits of a code: %s', async (code, cell) => expect(await one({}, code)).toBe(cell))

  test.each([
    [-5, '-5'],
    [0.1, '0,1'],
    [1e-7, '0,0000001'],
    [1e20, '100000000000000000000'],
    [Number.NaN, ''],
    [null, ''],
  ])('writes the number %d without exponent', async (value, cell) =>
    expect(await one({ kind: 'number' }, value)).toBe(cell),
  )

  test('with decimals where they are said', async () => {
    expect(await one({ kind: 'number', decimals: 2 }, 1234)).toBe('1234,00')
    expect(await one({ kind: 'number', decimals: 0 }, 1234.5)).toBe('1235')
  })
})
