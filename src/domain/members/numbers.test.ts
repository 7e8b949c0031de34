import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanEnterpriseNumber, groupEnterpriseNumber, isEnterpriseNumber } from './enterprise-number.ts'
import { cleanIban, groupIban, isIban, maskedIban } from './iban.ts'
import { cleanNationalNumber, groupNationalNumber, nationalNumberFits } from './national-number.ts'

const digits = (count: number, highest = 10 ** count - 1) =>
  fc.integer({ min: 0, max: highest }).map((n) => String(n).padStart(count, '0'))
/** Every number that differs in one digit. */
const misread = (number: string) =>
  [...number].flatMap((digit, i) =>
    [...'0123456789']
      .filter((other) => other !== digit)
      .map((other) => number.slice(0, i) + other + number.slice(i + 1)),
  )

describe('an enterprise number', () => {
  const right = digits(8, 19_999_999).map((n) => n + String(97 - (Number(n) % 97)).padStart(2, '0'))

  it.each(['0202239951', '0202.239.951', 'BE 0202.239.951', 'be0202239951', '202.239.951'])(
    'is right however it is typed: %s',
    (typed) => expect(cleanEnterpriseNumber(typed)).toBe('0202239951'),
  )

  it('of the specification is right', () => expect(isEnterpriseNumber('0202239951')).toBe(true))

  it('has no digit misread: the sum finds every single one', () =>
    fc.assert(
      fc.property(right, (number) => {
        expect(isEnterpriseNumber(number)).toBe(true)
        for (const wrong of misread(number)) expect(isEnterpriseNumber(wrong)).toBe(false)
      }),
      { numRuns: 100 },
    ))

  it('is shown in groups that read as itself', () =>
    fc.assert(
      fc.property(right, (number) => {
        expect(cleanEnterpriseNumber(groupEnterpriseNumber(number))).toBe(number)
      }),
    ))

  it.each(['', '2202239951', '020223995', '02022399510', 'abc'])('is not %s', (text) =>
    expect(isEnterpriseNumber(text)).toBe(false),
  )
})

describe('a national register number', () => {
  const checked = (nine: string, before: string) =>
    nine + String(97 - (Number(before + nine) % 97)).padStart(2, '0')

  it('of a person of any century fits, and is shown in groups that read as itself', () =>
    fc.assert(
      fc.property(digits(9), fc.constantFrom('', '2'), (nine, century) => {
        const number = checked(nine, century)
        expect(nationalNumberFits(number)).toBe(true)
        expect(cleanNationalNumber(groupNationalNumber(number))).toBe(number)
      }),
    ))

  it('with wrong check digits does not: two numbers fit each nine digits at most', () =>
    fc.assert(
      fc.property(digits(9), (nine) => {
        const all = Array.from({ length: 100 }, (_, i) => nine + String(i).padStart(2, '0'))
        expect(all.filter(nationalNumberFits).length).toBeLessThanOrEqual(2)
      }),
      { numRuns: 50 },
    ))
})

describe('an IBAN', () => {
  it('is right when the sum of its digits is, blanks and small letters aside', () => {
    expect(isIban(cleanIban(' be68 5390 0754 7034 '))).toBe(true)
    expect(isIban(cleanIban('BE68 5390 0754 7035'))).toBe(false)
    expect(isIban(cleanIban('BE68 5390 0754 703'))).toBe(false)
    expect(isIban(cleanIban('ZZ68 5390 0754 7034'))).toBe(false)
  })

  it('has no digit misread: the sum finds every single one', () => {
    for (const wrong of misread('68539007547034')) expect(isIban(`BE${wrong}`)).toBe(false)
  })

  it('is shown in groups of four, and to the many with its country and last four only', () => {
    expect(groupIban('BE68539007547034')).toBe('BE68 5390 0754 7034')
    expect(maskedIban('BE68539007547034')).toBe('BE•• •••• 7034')
  })
})
