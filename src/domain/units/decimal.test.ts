import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDecimal } from './decimal.ts'

describe('a typed number', () => {
  it.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    [' 40 ', 40],
    ['0', 0],
    [',5', 0.5],
    ['-3', -3],
    ['−3,25', -3.25],
    ['1 234,5', 1234.5],
    ['1\u00a0234\u00a0567', 1234567],
    ['1\u202f234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567,25', 1234567.25],
  ])('%s is %d', (text, value) => expect(parseDecimal(text)).toBe(value))

  it('with a single comma or dot has decimals behind it, never thousands', () => {
    expect(parseDecimal('1.234')).toBe(1.234)
    expect(parseDecimal('1,234')).toBe(1.234)
  })

  it.each([
    '',
    ' ',
    'abc',
    '12a',
    '1,2,3',
    '1.234.567',
    '12 34',
    '1 2345',
    '1,23.4',
    '5,',
    ',',
    '-',
    '--1',
    '1e5',
    '0x10',
    'Infinity',
    'NaN',
    '9'.repeat(400),
  ])('%s is none', (text) => expect(parseDecimal(text)).toBeNull())

  it('is a finite number or null, whatever is typed', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789 .,-+eE\u00a0') })
    fc.assert(
      fc.property(typed, (text) => {
        const value = parseDecimal(text)
        expect(value === null || Number.isFinite(value)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('is what it was before it was written the Belgian way', () => {
    const format = new Intl.NumberFormat('fr-BE', { maximumFractionDigits: 3 })
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (thousandths) => {
        expect(parseDecimal(format.format(thousandths / 1000))).toBeCloseTo(thousandths / 1000, 9)
      }),
    )
  })
})
