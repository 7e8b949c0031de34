import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanEan, eanCheckDigit, eanDoubts, groupEan, isEan } from './ean.ts'

describe('an EAN', () => {
  it.each(['541499999000000012', '541499999000000029'])('%s has a right check digit', (ean) =>
    expect(eanDoubts(ean)).toEqual([]),
  )

  it.each(['541449123456789012', '123456789012345678', '987654321098765432'])('%s should end on 5', (ean) => {
    expect(isEan(ean)).toBe(true)
    expect(eanCheckDigit(ean.slice(0, 17))).toBe(5)
    expect(eanDoubts(ean)).toContain('ean-check-digit')
  })

  it('that does not begin with 541 is doubted', () => {
    expect(eanDoubts('123456789012345678')).toEqual(['ean-check-digit', 'ean-prefix'])
    expect(eanDoubts('541449123456789012')).toEqual(['ean-check-digit'])
  })

  it.each([
    '541449123456789012',
    ' 541449 123456 789012 ',
    '5414 4912 3456 7890 12',
    '541.449.123.456.789.012',
    '541449-123456-789012',
    '541449–123456–789012',
    '="541449123456789012"',
    "'541449123456789012",
    '541449\u00a0123456\u202f789012',
    '\t541449123456789012\n',
  ])('%j is the same when cleaned', (text) => expect(cleanEan(text)).toBe('541449123456789012'))

  it.each([
    '',
    '54144912345678901',
    '5414491234567890123',
    '54144912345678901A',
    '5,41449E+17',
    '٥41449123456789012',
  ])('%j is none', (text) => expect(isEan(cleanEan(text))).toBe(false))

  it('is shown in groups of six, also while it is typed', () => {
    expect(groupEan('541449123456789012')).toBe('541449 123456 789012')
    expect(groupEan('5414491')).toBe('541449 1')
    expect(groupEan('541449 ')).toBe('541449')
    expect(groupEan('')).toBe('')
  })

  it('is the same after grouping, cleaning and wrapping', () => {
    const eans = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 18, maxLength: 18 })
    fc.assert(
      fc.property(eans, (ean) => {
        expect(cleanEan(groupEan(ean))).toBe(ean)
        expect(cleanEan(`="${ean}"`)).toBe(ean)
      }),
    )
  })

  it('is doubted after any single digit was mistyped', () => {
    const first17 = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 14, maxLength: 14 })
    fc.assert(
      fc.property(
        first17,
        fc.integer({ min: 3, max: 17 }),
        fc.integer({ min: 1, max: 9 }),
        (rest, at, by) => {
          const ean = `541${rest}${eanCheckDigit(`541${rest}`)}`
          const typed = ean.slice(0, at) + ((Number(ean[at]) + by) % 10) + ean.slice(at + 1)
          expect(eanDoubts(ean)).toEqual([])
          expect(eanDoubts(typed)).toEqual(['ean-check-digit'])
        },
      ),
    )
  })
})
