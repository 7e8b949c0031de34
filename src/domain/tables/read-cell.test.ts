import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEan } from '../meters/read-ean.ts'
import fr from '../words/fr.json' with { type: 'json' }
import type { Cell } from './cell.ts'
import { decimalSignOf, readCode, readDay, readDecimal, readText, readWhole, readYesNo } from './read-cell.ts'

const nbsp = '\u00a0'
const thin = '\u202f'

describe('text in a cell', () => {
  it.each<[Cell, string | null]>([
    [null, null],
    ['', null],
    ['   ', null],
    ['="541"', '541'],
    ['="a ""b"""', 'a "b"'],
    [`${nbsp}Rue de l’Énergie${nbsp}42 `, `Rue de l’Énergie 42`],
    ["'0475", '0475'],
    ["'=1+1", '=1+1'],
    ["'s-Gravenvoeren", "'s-Gravenvoeren"],
    [12, '12'],
    [0.1, '0.1'],
    [true, 'true'],
    ['\ufeffName', 'Name'],
  ])('%j is %j', (cell, value) => expect(readText(cell)).toEqual({ value, code: null }))

  it('a date is refused: a house number 12-14 has become one', () =>
    expect(readText({ serial: 41_985 }).code).toBe('cell-is-date'))

  it.each(['#REF!', '#N/A', '#DIV/0!', ' #VALUE! '])('%s is a formula that failed', (text) =>
    expect(readText(text).code).toBe('cell-formula-error'),
  )
})

describe('a code made of digits', () => {
  it('stored as a short number is its digits', () => expect(readCode(4000).value).toBe('4000'))

  it.each<Cell>([541_449_123_456_789_000, '5,41449E+17', '5.41449123456789E+17', '5E17', 1e15])(
    '%s has lost digits',
    (cell) => {
      expect(readCode(cell).code).toBe('cell-lost-digits')
      expect(readEan(cell).code).toBe('cell-lost-digits')
    },
  )
})

describe('an EAN in a cell', () => {
  it.each(['541449123456789012', '5414 4912 3456 7890 12', '="541449123456789012"', "'541449123456789012"])(
    '%s is read',
    (cell) => expect(readEan(cell)).toEqual({ value: '541449123456789012', code: null }),
  )
  it('too short is told', () => expect(readEan(5414).code).toBe('ean-length'))
  it('may be absent', () => expect(readEan(null)).toEqual({ value: null, code: null }))
})

describe('a number in a cell', () => {
  it.each<[Cell, number | null]>([
    [12.5, 12.5],
    ['12,5', 12.5],
    ['12.5', 12.5],
    [`1${nbsp}234,5`, 1234.5],
    [`1${thin}234${thin}567`, 1_234_567],
    ["1'234.5", 1234.5],
    ['1’234’567,25', 1_234_567.25],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['-0,5', -0.5],
    ['1,5E-05', 0.000015],
    ['="3,5"', 3.5],
    [null, null],
    [' ', null],
  ])('%j is %d', (cell, value) => expect(readDecimal(cell)).toEqual({ value, code: null }))

  it('1.234 alone has decimals, unless the file is known to write a comma', () => {
    expect(readDecimal('1.234').value).toBe(1.234)
    expect(readDecimal('1.234', ',').value).toBe(1234)
    expect(readDecimal('1,234').value).toBe(1.234)
    expect(readDecimal('1,234', '.').value).toBe(1234)
    expect(readDecimal('1,234', ',').value).toBe(1.234)
    expect(readDecimal('12,5', '.').value).toBe(12.5)
  })

  it.each<Cell>(['abc', '12 kVA', '1,2,3', '12 34', true, Number.NaN, '1e999', '--1', '1.2345.678'])(
    '%s is none',
    (cell) => expect(readDecimal(cell).code).toBe('number'),
  )
  it('a date is none', () => expect(readDecimal({ serial: 45_658 }).code).toBe('cell-is-date'))

  it('is finite or refused, whatever is in the cell', () => {
    const odd = fc.string({ unit: fc.constantFrom(...`0123456789.,'-+eE =" ${nbsp}`) })
    fc.assert(
      fc.property(odd, fc.constantFrom(',', '.', null), (text, sign) => {
        const { value, code } = readDecimal(text, sign as ',' | '.' | null)
        expect(value === null || Number.isFinite(value)).toBe(true)
        expect(code === null || value === null).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('is what it was before it was written, in any language, when its decimal sign is known', () => {
    const numbers = fc.integer({ min: -1e9, max: 1e9 })
    fc.assert(
      fc.property(numbers, fc.constantFrom('fr-BE', 'nl-BE', 'de-CH', 'en-BE', 'fr-FR'), (n, locale) => {
        const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 })
        const sign = format.formatToParts(1.5).find(({ type }) => type === 'decimal')!.value
        expect(readDecimal(format.format(n / 1000), sign as ',' | '.').value).toBeCloseTo(n / 1000, 9)
      }),
    )
  })
})

describe('the decimal sign of a column', () => {
  it.each<[string[], ',' | '.' | null]>([
    [['1.234', '12,5'], ','],
    [['1.234', '0.125'], '.'],
    [['1.234', '5.678'], null],
    [['1.234,5'], ','],
    [['1234.567'], '.'],
    [['12', 'x', ''], null],
    [['1,5', '2.5'], null],
  ])('of %j is %s', (texts, sign) => expect(decimalSignOf(texts)).toBe(sign))
})

describe('a whole number', () => {
  it('may be written with zeros behind the comma', () => expect(readWhole('12,0').value).toBe(12))
  it('has no decimals', () => expect(readWhole('12,5').code).toBe('whole-number'))
})

describe('a day in a cell', () => {
  it.each<Cell>([
    { serial: 46_022 },
    { serial: 46_022.75 },
    46_022,
    '31/12/2025',
    '31.12.2025',
    '31-12-2025',
    '2025-12-31',
    '2025/12/31',
    '2025-12-31 00:00:00',
    '2025-12-31T13:45',
    '31/12/2025 0:00',
    ' ="31/12/2025"',
  ])('%j is 31 December 2025', (cell) => expect(readDay(cell)).toEqual({ value: '2025-12-31', code: null }))

  it('of one digit', () => expect(readDay('1/2/2026').value).toBe('2026-02-01'))
  it.each(['31/12/25', '1-2-26', '01.02.26'])('%s has a year of two digits', (text) =>
    expect(readDay(text).code).toBe('date-two-digit-year'),
  )
  it.each<Cell>([
    '12/31/2025',
    '30/02/2026',
    '31 décembre 2025',
    '2025-12-31T00:00Z',
    '46022',
    2025,
    true,
    '1/2-2026',
  ])('%s is none', (cell) => expect(readDay(cell).code).toBe('date'))
})

describe('yes and no', () => {
  it.each<Cell>(['Oui', 'ja', 'YES', 'x', '1', 1, true, 'waar'])('%s is yes', (cell) =>
    expect(readYesNo(cell).value).toBe(true),
  )
  it.each<Cell>(['non', 'nee', 'Nein', 'no', 0, false, 'faux'])('%s is no', (cell) =>
    expect(readYesNo(cell).value).toBe(false),
  )
  it('nothing is neither', () => expect(readYesNo(' ')).toEqual({ value: null, code: null }))
  it('another word is told', () => expect(readYesNo('peut-être').code).toBe('yes-or-no'))
})

it('every problem has its sentence', () => {
  const codes = ['number', 'whole-number', 'date', 'date-two-digit-year', 'yes-or-no', 'ean-length']
  for (const code of [...codes, 'cell-formula-error', 'cell-is-date', 'cell-lost-digits'])
    expect(fr.error).toHaveProperty(code)
})
